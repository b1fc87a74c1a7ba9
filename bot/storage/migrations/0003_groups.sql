-- Group coaching. What a group has in common (its title, its rhythm) is sealed with a key of its own; what a member
-- contributes is sealed with theirs and goes when they are erased.
CREATE TABLE coaching_groups (
    id      INTEGER PRIMARY KEY AUTOINCREMENT, -- stays when Telegram gives the chat another id
    chat_id INTEGER NOT NULL UNIQUE,
    key_id  INTEGER NOT NULL,                  -- in keys
    content BLOB    NOT NULL,
    version INTEGER NOT NULL,                  -- counts writes; a write names the version it read
    gone    INTEGER NOT NULL DEFAULT 0         -- the bot is not in it any more
);

-- Ids that lead to a group all the same: those its chat had before (negative), and those of groups that were begun for
-- its new chat before the move was told of, and are part of it now (positive).
CREATE TABLE former_ids (
    id       INTEGER PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES coaching_groups (id) ON DELETE CASCADE
);
CREATE INDEX former_ids_group ON former_ids (group_id);

CREATE TABLE members (
    group_id  INTEGER NOT NULL REFERENCES coaching_groups (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    content   BLOB    NOT NULL,
    since     INTEGER NOT NULL,
    PRIMARY KEY (group_id, person_id)
);
CREATE INDEX members_person ON members (person_id);

-- A check-in, a dilemma, a question of the day, a pair: something a group is busy with for a while.
CREATE TABLE gatherings (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    group_id   INTEGER NOT NULL REFERENCES coaching_groups (id) ON DELETE CASCADE,
    kind       TEXT    NOT NULL,
    content    BLOB    NOT NULL,
    version    INTEGER NOT NULL,
    message_id INTEGER NOT NULL DEFAULT 0,     -- the message that shows it, once it is known
    shown_in   INTEGER NOT NULL DEFAULT 0,     -- the chat of that message, where the group has moved since
    over       INTEGER NOT NULL DEFAULT 0,
    opened_at  INTEGER NOT NULL
);
CREATE INDEX gatherings_group ON gatherings (group_id, kind, id);
CREATE INDEX gatherings_message ON gatherings (group_id, message_id);

CREATE TABLE parts (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    gathering_id INTEGER NOT NULL REFERENCES gatherings (id) ON DELETE CASCADE,
    person_id    INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    kind         TEXT    NOT NULL,
    number       INTEGER NOT NULL DEFAULT 0,   -- of those a person may have several of
    content      BLOB    NOT NULL,
    UNIQUE (gathering_id, person_id, kind, number)
);
CREATE INDEX parts_person ON parts (person_id);

-- What a group's time brings: a check-in opens or closes, a message is brought up to date. Gone once it has happened.
CREATE TABLE ticks (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    group_id     INTEGER NOT NULL REFERENCES coaching_groups (id) ON DELETE CASCADE,
    gathering_id INTEGER NOT NULL,             -- 0 for the group's own
    kind         TEXT    NOT NULL,
    due_at       INTEGER NOT NULL,
    wall         TEXT    NOT NULL,             -- the local time meant, without zone; empty where an instant is meant
    zone         TEXT    NOT NULL,
    UNIQUE (group_id, gathering_id, kind)
);
CREATE INDEX ticks_due ON ticks (due_at);

-- Ways from a group into the private chat: for one person, once, for a while. Only a hash of what stands in the link.
CREATE TABLE links (
    hash         BLOB    PRIMARY KEY,
    person_id    INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    group_id     INTEGER NOT NULL REFERENCES coaching_groups (id) ON DELETE CASCADE,
    gathering_id INTEGER NOT NULL,
    purpose      TEXT    NOT NULL,
    expires_at   INTEGER NOT NULL
);
CREATE INDEX links_person ON links (person_id);
CREATE INDEX links_old ON links (expires_at);

ALTER TABLE outbox ADD COLUMN gathering_id INTEGER NOT NULL DEFAULT 0;
