-- Statements about groups, by name, as in queries.sql.

-- name: group
SELECT g.*, k.key FROM coaching_groups g JOIN keys k ON k.id = g.key_id WHERE g.id = :id
-- name: group_of
SELECT g.*, k.key FROM coaching_groups g JOIN keys k ON k.id = g.key_id
WHERE g.chat_id = :chat_id OR g.id = (SELECT group_id FROM former_ids WHERE id = :chat_id)
ORDER BY g.chat_id = :chat_id DESC LIMIT 1
-- name: key_of_group
SELECT k.key FROM coaching_groups g JOIN keys k ON k.id = g.key_id WHERE g.id = :id
-- name: add_group
INSERT INTO coaching_groups (chat_id, key_id, content, version, gone) VALUES (:chat_id, :key_id, :content, 1, :gone)
RETURNING id
-- name: save_group
UPDATE coaching_groups SET chat_id = :chat_id, content = :content, gone = :gone, version = version + 1
WHERE id = :id AND version = :version
-- name: move_group
UPDATE coaching_groups SET chat_id = :new, gone = 0, version = version + 1 WHERE id = :id
-- name: remember_id
INSERT INTO former_ids (id, group_id) VALUES (:former, :group_id)
ON CONFLICT (id) DO UPDATE SET group_id = excluded.group_id
-- name: forget_id
DELETE FROM former_ids WHERE id = :former
-- name: merged_into
SELECT id FROM former_ids WHERE group_id = :group_id AND id > 0 ORDER BY id
-- name: merge_former
UPDATE former_ids SET group_id = :into WHERE group_id = :group_id
-- name: merge_members
UPDATE OR IGNORE members SET group_id = :into WHERE group_id = :group_id
-- name: shown_before
UPDATE gatherings SET shown_in = :old WHERE group_id = :group_id AND message_id <> 0 AND shown_in = 0
-- name: move_calls
UPDATE outbox SET chat_id = :new WHERE chat_id = :old
-- name: delete_group_key
DELETE FROM keys WHERE id = (SELECT key_id FROM coaching_groups WHERE id = :id)
-- name: delete_group
DELETE FROM coaching_groups WHERE id = :id

-- name: members
SELECT m.*, k.key FROM members m JOIN people p ON p.id = m.person_id JOIN keys k ON k.id = p.key_id
WHERE m.group_id = :group_id ORDER BY m.since, m.person_id
-- name: member
SELECT m.*, k.key FROM members m JOIN people p ON p.id = m.person_id JOIN keys k ON k.id = p.key_id
WHERE m.group_id = :group_id AND m.person_id = :person_id
-- name: memberships
SELECT m.*, k.key FROM members m JOIN people p ON p.id = m.person_id JOIN keys k ON k.id = p.key_id
WHERE m.person_id = :person_id ORDER BY m.since, m.group_id
-- name: save_member
INSERT INTO members (group_id, person_id, content, since) VALUES (:group_id, :person_id, :content, :since)
ON CONFLICT (group_id, person_id) DO UPDATE SET content = excluded.content
-- name: drop_member
DELETE FROM members WHERE group_id = :group_id AND person_id = :person_id
-- name: drop_links_between
DELETE FROM links WHERE group_id = :group_id AND person_id = :person_id

-- name: gathering
SELECT c.*, k.key FROM gatherings c JOIN coaching_groups g ON g.id = c.group_id JOIN keys k ON k.id = g.key_id
WHERE c.id = :id
-- name: gatherings
SELECT c.*, k.key FROM gatherings c JOIN coaching_groups g ON g.id = c.group_id JOIN keys k ON k.id = g.key_id
WHERE c.group_id = :group_id AND c.kind = :kind ORDER BY c.id DESC LIMIT :limit
-- name: gathering_at
SELECT c.*, k.key FROM gatherings c JOIN coaching_groups g ON g.id = c.group_id JOIN keys k ON k.id = g.key_id
WHERE c.group_id = :group_id AND c.message_id = :message_id AND c.message_id <> 0 AND c.shown_in = 0 ORDER BY c.id DESC LIMIT 1
-- name: add_gathering
INSERT INTO gatherings (group_id, kind, content, version, opened_at, over)
VALUES (:group_id, :kind, :content, 1, :opened_at, :over) RETURNING id
-- name: save_gathering
UPDATE gatherings SET content = :content, over = :over, version = version + 1 WHERE id = :id AND version = :version
-- name: gathering_shown
UPDATE gatherings SET message_id = :message_id, shown_in = 0 WHERE id = :id AND message_id <> :message_id
-- name: parts
SELECT t.*, k.key FROM parts t JOIN people p ON p.id = t.person_id JOIN keys k ON k.id = p.key_id
WHERE t.gathering_id = :gathering_id ORDER BY t.id
-- name: parts_of
SELECT t.*, k.key FROM parts t JOIN people p ON p.id = t.person_id JOIN keys k ON k.id = p.key_id
WHERE t.person_id = :person_id AND t.kind = :kind ORDER BY t.gathering_id, t.number
-- name: save_part
INSERT INTO parts (gathering_id, person_id, kind, number, content)
VALUES (:gathering_id, :person_id, :kind, :number, :content)
ON CONFLICT (gathering_id, person_id, kind, number) DO UPDATE SET content = excluded.content
-- name: drop_part
DELETE FROM parts WHERE gathering_id = :gathering_id AND person_id = :person_id AND kind = :kind AND number = :number
-- name: parts_ever
SELECT t.*, c.kind AS gathering, c.group_id, c.opened_at, k.key FROM parts t
JOIN gatherings c ON c.id = t.gathering_id JOIN people p ON p.id = t.person_id JOIN keys k ON k.id = p.key_id
WHERE t.person_id = :person_id ORDER BY t.gathering_id, t.kind, t.number

-- name: set_tick
INSERT INTO ticks (group_id, gathering_id, kind, due_at, wall, zone)
VALUES (:group_id, :gathering_id, :kind, :due_at, :wall, :zone)
ON CONFLICT (group_id, gathering_id, kind) DO UPDATE SET due_at = excluded.due_at, wall = excluded.wall, zone = excluded.zone
-- name: set_tick_sooner
INSERT INTO ticks (group_id, gathering_id, kind, due_at, wall, zone)
VALUES (:group_id, :gathering_id, :kind, :due_at, :wall, :zone)
ON CONFLICT (group_id, gathering_id, kind) DO UPDATE SET due_at = excluded.due_at, wall = excluded.wall, zone = excluded.zone
WHERE excluded.due_at < ticks.due_at
-- name: drop_ticks
DELETE FROM ticks WHERE group_id = :group_id AND (:kind = '' OR kind = :kind)
    AND (:gathering_id IS NULL OR gathering_id = :gathering_id)
-- name: due_ticks
SELECT * FROM ticks WHERE due_at <= :now ORDER BY due_at, id LIMIT :limit
-- name: take_tick
DELETE FROM ticks WHERE id = :id AND due_at = :due_at
-- name: ticks
SELECT * FROM ticks WHERE group_id = :group_id ORDER BY due_at, id

-- name: open_link
INSERT INTO links (hash, person_id, group_id, gathering_id, purpose, expires_at)
VALUES (:hash, :person_id, :group_id, :gathering_id, :purpose, :expires_at)
-- name: use_link
DELETE FROM links WHERE hash = :hash RETURNING *
-- name: see_link
SELECT * FROM links WHERE hash = :hash
-- name: forget_links
DELETE FROM links WHERE expires_at < :before
