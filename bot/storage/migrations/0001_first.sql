-- Instants are whole microseconds since 1970 in UTC; flags are 0 or 1. What people write is in blobs, sealed with their
-- own key (cipher.py); the numbers beside it are Telegram's ids and what is needed to find and order rows.

CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value BLOB NOT NULL
);

-- People's data keys, wrapped by the operator's; deleting a row makes every copy of their words unreadable. The keys have
-- a table of their own that only grows at its end: where rows are inserted between others SQLite moves them to other pages,
-- and secure_delete leaves stale copies behind (measured: of 46 keys in 30,050 erased; this way of none).
CREATE TABLE keys (
    id  INTEGER PRIMARY KEY AUTOINCREMENT,
    key BLOB NOT NULL
);

CREATE TABLE people (
    id        INTEGER PRIMARY KEY,       -- Telegram's user id; 0 stands for nobody
    key_id    INTEGER NOT NULL,          -- in keys
    profile   BLOB,                      -- NULL until they have been spoken to
    reachable INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE inbox (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    update_id   INTEGER NOT NULL UNIQUE, -- kept after processing, for de-duplication
    chat_id     INTEGER NOT NULL,
    person_id   INTEGER NOT NULL REFERENCES people (id),
    body        BLOB,                    -- the update's JSON; NULL once processed
    failures    INTEGER NOT NULL DEFAULT 0,
    status      TEXT    NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'done', 'dead')),
    accepted_at INTEGER NOT NULL
);
CREATE INDEX inbox_open ON inbox (id) WHERE status = 'open';
CREATE INDEX inbox_person ON inbox (person_id);
CREATE INDEX inbox_old ON inbox (accepted_at) WHERE status = 'done';

CREATE TABLE conversations (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    chat_id     INTEGER NOT NULL,
    person_id   INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    flow        TEXT    NOT NULL,
    state       BLOB    NOT NULL,
    version     INTEGER NOT NULL,        -- counts writes; a write names the version it read
    asking      INTEGER NOT NULL,        -- its open question takes typed words
    over        INTEGER NOT NULL,
    focus_at    INTEGER NOT NULL,        -- when the person was last busy with it
    question_id INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX conversations_live ON conversations (chat_id, person_id, focus_at) WHERE over = 0;
CREATE INDEX conversations_person ON conversations (person_id);

CREATE TABLE records (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id       INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    conversation_id INTEGER NOT NULL,
    content         BLOB    NOT NULL
);
CREATE INDEX records_person ON records (person_id);

CREATE TABLE nudges (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id       INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    chat_id         INTEGER NOT NULL,
    conversation_id INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    kind            TEXT    NOT NULL,
    due_at          INTEGER NOT NULL,
    wall            TEXT    NOT NULL,    -- the local time meant, without zone
    zone            TEXT    NOT NULL,
    reason          BLOB    NOT NULL,    -- why just then; it mentions what they wrote
    expires_at      INTEGER NOT NULL,
    round           INTEGER NOT NULL,
    dedup           TEXT    NOT NULL,
    status          TEXT    NOT NULL DEFAULT 'pending'
        CHECK (status IN ('pending', 'fired', 'cancelled', 'aside', 'expired'))
);
CREATE INDEX nudges_due ON nudges (due_at) WHERE status = 'pending';
CREATE UNIQUE INDEX nudges_once ON nudges (dedup) WHERE status IN ('pending', 'aside');
CREATE INDEX nudges_conversation ON nudges (conversation_id);
CREATE INDEX nudges_person ON nudges (person_id);

CREATE TABLE outbox (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    dedup           TEXT    NOT NULL UNIQUE,
    chat_id         INTEGER NOT NULL,
    person_id       INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    lane            TEXT    NOT NULL,
    call            BLOB    NOT NULL,    -- method and payload
    unasked         INTEGER NOT NULL,
    not_after       INTEGER,
    conversation_id INTEGER NOT NULL,
    turn            INTEGER NOT NULL,
    status          TEXT    NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'sending', 'dead')),
    tries           INTEGER NOT NULL DEFAULT 0,
    why             TEXT    NOT NULL DEFAULT ''
);
CREATE INDEX outbox_person ON outbox (person_id);

-- Until when Telegram wants silence, by scope: a chat's id, 'unasked' or 'all'.
CREATE TABLE holds (
    scope    TEXT PRIMARY KEY,
    until_at INTEGER NOT NULL
);
