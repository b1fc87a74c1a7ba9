-- Every statement of the store, by name; parameters are named. What SQLite and PostgreSQL share is written as both take it.

-- name: key_of
SELECT k.key FROM people p JOIN keys k ON k.id = p.key_id WHERE p.id = :id
-- name: add_key
INSERT INTO keys (key) VALUES (:key) RETURNING id
-- name: add_person
INSERT INTO people (id, key_id) VALUES (:id, :key_id)
-- name: delete_key
DELETE FROM keys WHERE id = (SELECT key_id FROM people WHERE id = :person_id)
-- name: husks
SELECT p.id FROM people p WHERE p.profile IS NULL AND p.id <> 0
    AND NOT EXISTS (SELECT 1 FROM inbox WHERE person_id = p.id)
    AND NOT EXISTS (SELECT 1 FROM outbox WHERE person_id = p.id)
    AND NOT EXISTS (SELECT 1 FROM conversations WHERE person_id = p.id)
    AND NOT EXISTS (SELECT 1 FROM records WHERE person_id = p.id)
    AND NOT EXISTS (SELECT 1 FROM nudges WHERE person_id = p.id)
    AND NOT EXISTS (SELECT 1 FROM members WHERE person_id = p.id)
    AND NOT EXISTS (SELECT 1 FROM parts WHERE person_id = p.id)
    AND NOT EXISTS (SELECT 1 FROM links WHERE person_id = p.id)

-- name: seen_update
SELECT 1 FROM inbox WHERE update_id = :update_id
-- name: accept_update
INSERT INTO inbox (update_id, chat_id, person_id, body, accepted_at)
VALUES (:update_id, :chat_id, :person_id, :body, :now)
ON CONFLICT (update_id) DO NOTHING RETURNING id
-- name: update_status
SELECT status FROM inbox WHERE id = :id
-- name: finish_update
UPDATE inbox SET status = 'done', body = NULL WHERE id = :id
-- name: fail_update
UPDATE inbox SET failures = failures + 1 WHERE id = :id AND status = 'open' RETURNING failures
-- name: bury_update
UPDATE inbox SET status = 'dead' WHERE id = :id AND status = 'open'
-- name: open_updates
SELECT i.id, i.update_id, i.chat_id, i.person_id, i.body, i.failures, k.key
FROM inbox i JOIN people p ON p.id = i.person_id JOIN keys k ON k.id = p.key_id WHERE i.status = 'open' ORDER BY i.id
-- name: forget_updates_of
UPDATE inbox SET status = 'done', body = NULL, person_id = 0, chat_id = 0 WHERE person_id = :person_id
-- name: updates_of
SELECT update_id, chat_id, body, accepted_at FROM inbox WHERE person_id = :person_id ORDER BY id
-- name: purge_updates
DELETE FROM inbox WHERE (status = 'done' AND accepted_at < :before)
    OR (status = 'dead' AND accepted_at < :long_before)

-- name: person
SELECT k.key, p.profile, p.reachable FROM people p JOIN keys k ON k.id = p.key_id WHERE p.id = :id
-- name: save_person
UPDATE people SET profile = :profile, reachable = :reachable WHERE id = :id
-- name: set_reachable
UPDATE people SET reachable = :reachable WHERE id = :id
-- name: delete_person
DELETE FROM people WHERE id = :id

-- name: conversation
SELECT c.*, k.key FROM conversations c JOIN people p ON p.id = c.person_id JOIN keys k ON k.id = p.key_id WHERE c.id = :id
-- name: conversations
SELECT c.*, k.key FROM conversations c JOIN people p ON p.id = c.person_id JOIN keys k ON k.id = p.key_id
WHERE c.chat_id = :chat_id AND c.person_id = :person_id AND c.over = 0 ORDER BY c.focus_at DESC, c.id DESC
-- name: conversations_of
SELECT c.*, k.key FROM conversations c JOIN people p ON p.id = c.person_id JOIN keys k ON k.id = p.key_id WHERE c.person_id = :person_id ORDER BY c.id
-- name: add_conversation
INSERT INTO conversations (chat_id, person_id, flow, state, version, asking, over, focus_at, question_id)
VALUES (:chat_id, :person_id, :flow, :state, 1, :asking, :over, :focus_at, :question_id) RETURNING id
-- name: save_conversation
UPDATE conversations SET state = :state, version = version + 1, asking = :asking, over = :over, focus_at = :focus_at,
    question_id = :question_id
WHERE id = :id AND person_id = :person_id AND version = :version
-- name: question_shown
UPDATE conversations SET question_id = :question_id WHERE id = :id

-- name: records
SELECT r.*, k.key FROM records r JOIN people p ON p.id = r.person_id JOIN keys k ON k.id = p.key_id WHERE r.person_id = :person_id ORDER BY r.id
-- name: add_record
INSERT INTO records (person_id, conversation_id, content) VALUES (:person_id, :conversation_id, :content) RETURNING id
-- name: save_record
UPDATE records SET content = :content, conversation_id = :conversation_id WHERE id = :id AND person_id = :person_id

-- name: replace_nudge
UPDATE nudges SET status = 'cancelled' WHERE dedup = :dedup AND status IN ('pending', 'aside')
-- name: plan_nudge
INSERT INTO nudges (person_id, chat_id, conversation_id, kind, due_at, wall, zone, reason, expires_at, round, dedup, status)
VALUES (:person_id, :chat_id, :conversation_id, :kind, :due_at, :wall, :zone, :reason, :expires_at, :round, :dedup, :status)
RETURNING id
-- name: move_nudge
UPDATE nudges SET due_at = :due_at, wall = :wall, zone = :zone, reason = :reason, expires_at = :expires_at
WHERE id = :id AND status IN ('pending', 'aside')
-- name: nudge
SELECT n.*, k.key FROM nudges n JOIN people p ON p.id = n.person_id JOIN keys k ON k.id = p.key_id
WHERE n.id = :id
-- name: nudges_of
SELECT n.*, k.key FROM nudges n JOIN people p ON p.id = n.person_id JOIN keys k ON k.id = p.key_id
WHERE n.person_id = :person_id AND n.status IN ('pending', 'aside') ORDER BY n.due_at, n.id
-- name: nudges_ever
SELECT n.*, k.key FROM nudges n JOIN people p ON p.id = n.person_id JOIN keys k ON k.id = p.key_id
WHERE n.person_id = :person_id ORDER BY n.due_at, n.id
-- name: due_nudges
SELECT n.*, k.key FROM nudges n JOIN people p ON p.id = n.person_id JOIN keys k ON k.id = p.key_id
WHERE n.status = 'pending' AND n.due_at <= :now ORDER BY n.due_at, n.id LIMIT :limit
-- name: next_due
SELECT min(due_at) FROM (
    SELECT min(due_at) AS due_at FROM nudges WHERE status = 'pending' UNION ALL SELECT min(due_at) FROM ticks
) AS due
-- name: settle_nudge
UPDATE nudges SET status = :status, fired_at = coalesce(:at, fired_at) WHERE id = :id AND status IN ('pending', 'aside')
-- name: nudges_came
SELECT kind, fired_at FROM nudges WHERE person_id = :person_id AND status = 'fired' AND fired_at >= :since
ORDER BY fired_at, id
-- name: nudge_times
SELECT id, due_at, wall, zone, expires_at FROM nudges WHERE id > :after AND status IN ('pending', 'aside')
ORDER BY id LIMIT :limit
-- name: retime_nudge
UPDATE nudges SET due_at = :due_at, expires_at = :expires_at
WHERE id = :id AND due_at = :was_due_at AND zone = :was_zone AND status IN ('pending', 'aside')
-- name: zone_data
SELECT value FROM meta WHERE name = 'zone data'
-- name: set_zone_data
INSERT INTO meta (name, value) VALUES ('zone data', :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value
-- name: cancel_nudges
UPDATE nudges SET status = 'cancelled' WHERE conversation_id = :conversation_id AND status IN ('pending', 'aside')
-- name: cancel_nudges_of
UPDATE nudges SET status = 'cancelled' WHERE person_id = :person_id AND status IN ('pending', 'aside')
-- name: set_nudges_aside
UPDATE nudges SET status = 'aside' WHERE person_id = :person_id AND status = 'pending'
-- name: expire_aside
UPDATE nudges SET status = 'expired' WHERE person_id = :person_id AND status = 'aside' AND expires_at <= :now
-- name: take_nudges_back
UPDATE nudges SET status = 'pending' WHERE person_id = :person_id AND status = 'aside'
-- name: rounds_fired
SELECT count(DISTINCT round) FROM nudges WHERE conversation_id = :conversation_id AND status = 'fired'

-- name: enqueued
SELECT 1 FROM outbox WHERE dedup = :dedup
-- name: enqueue
INSERT INTO outbox (dedup, chat_id, person_id, lane, call, unasked, not_after, conversation_id, turn, gathering_id)
VALUES (:dedup, :chat_id, :person_id, :lane, :call, :unasked, :not_after, :conversation_id, :turn, :gathering_id)
ON CONFLICT (dedup) DO NOTHING RETURNING id
-- name: start_sending
UPDATE outbox SET status = 'sending', tries = tries + 1 WHERE id = :id AND status = 'waiting'
-- name: sent
DELETE FROM outbox WHERE id = :id RETURNING conversation_id, turn, gathering_id
-- name: unsent
UPDATE outbox SET status = 'waiting', tries = tries - :uncounted WHERE id = :id AND status = 'sending'
-- name: give_up
UPDATE outbox SET status = 'dead', why = :why, call = x'' WHERE id = :id
-- name: give_up_worn_out
UPDATE outbox SET status = 'dead', why = 'sent too often without an answer', call = x''
WHERE status IN ('waiting', 'sending') AND tries >= :most
-- name: wait_again
UPDATE outbox SET status = 'waiting' WHERE status = 'sending'
-- name: waiting_calls
SELECT o.*, k.key FROM outbox o JOIN people p ON p.id = o.person_id JOIN keys k ON k.id = p.key_id WHERE o.status = 'waiting' ORDER BY o.id
-- name: drop_calls_to
DELETE FROM outbox WHERE person_id = :person_id AND status = 'waiting'
-- name: calls_to
SELECT o.*, k.key FROM outbox o JOIN people p ON p.id = o.person_id JOIN keys k ON k.id = p.key_id
WHERE o.person_id = :person_id AND o.status <> 'dead' ORDER BY o.id
-- name: forget_calls_of
DELETE FROM outbox WHERE chat_id = :person_id

-- name: hold
INSERT INTO holds (scope, until_at) VALUES (:scope, :until_at)
ON CONFLICT (scope) DO UPDATE SET until_at = max(until_at, excluded.until_at)
-- name: holds
SELECT scope, until_at FROM holds WHERE until_at > :now
-- name: forget_hold_of
DELETE FROM holds WHERE scope = :scope
-- name: drop_holds
DELETE FROM holds WHERE until_at <= :now

-- name: meta
SELECT value FROM meta WHERE name = :name
-- name: set_meta
INSERT INTO meta (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value
