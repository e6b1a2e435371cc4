-- Settings of the plan and of the program; each value is JSON.
CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Every roadmap that was ever in use, so that undo can return to it.
CREATE TABLE roadmap (
    number      INTEGER PRIMARY KEY AUTOINCREMENT,
    id          TEXT    NOT NULL,
    document    TEXT    NOT NULL,
    imported_at INTEGER NOT NULL
) STRICT;

-- The chosen option of each choose-one group.
CREATE TABLE choice (
    group_id  TEXT PRIMARY KEY,
    option_id TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Windows of a usual week: day 0 is Monday, minutes from 00:00.
CREATE TABLE weekly_window (
    day      INTEGER NOT NULL CHECK (day BETWEEN 0 AND 6),
    position INTEGER NOT NULL,
    start    INTEGER NOT NULL CHECK (start >= 0),
    "end"    INTEGER NOT NULL CHECK ("end" > start AND "end" <= 1440),
    PRIMARY KEY (day, position)
) STRICT, WITHOUT ROWID;

-- Dates with windows of their own; a date without a window has no study.
CREATE TABLE day_override (
    "on" TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE day_window (
    "on"     TEXT    NOT NULL REFERENCES day_override ("on") ON DELETE CASCADE,
    position INTEGER NOT NULL,
    start    INTEGER NOT NULL CHECK (start >= 0),
    "end"    INTEGER NOT NULL CHECK ("end" > start AND "end" <= 1440),
    PRIMARY KEY ("on", position)
) STRICT, WITHOUT ROWID;

CREATE TABLE time_off (
    position INTEGER PRIMARY KEY,
    "from"   TEXT NOT NULL,
    "to"     TEXT NOT NULL CHECK ("to" >= "from"),
    note     TEXT
) STRICT;

-- Every busy calendar that was ever read, so that undo can return to it.
CREATE TABLE busy_source (
    number   INTEGER PRIMARY KEY AUTOINCREMENT,
    name     TEXT    NOT NULL,
    in_use   INTEGER NOT NULL CHECK (in_use IN (0, 1)),
    added_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX busy_source_name ON busy_source (name) WHERE in_use = 1;

-- Minutes since 1970-01-01T00:00Z.
CREATE TABLE busy_span (
    source   INTEGER NOT NULL REFERENCES busy_source (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    start    INTEGER NOT NULL,
    "end"    INTEGER NOT NULL CHECK ("end" > start),
    name     TEXT    NOT NULL,
    PRIMARY KEY (source, position)
) STRICT, WITHOUT ROWID;

-- Who a session is, for life: append-only, a number is never given twice.
CREATE TABLE session (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    uid    TEXT NOT NULL UNIQUE
) STRICT;
CREATE TRIGGER session_keeps_its_uid BEFORE UPDATE ON session
BEGIN SELECT RAISE(ABORT, 'a session keeps its uid'); END;
CREATE TRIGGER session_is_never_deleted BEFORE DELETE ON session
BEGIN SELECT RAISE(ABORT, 'a session is never deleted'); END;

-- The sessions as they stood after each decision.
CREATE TABLE plan_version (
    number             INTEGER PRIMARY KEY AUTOINCREMENT,
    at                 INTEGER NOT NULL,
    code               TEXT    NOT NULL,
    parameters         TEXT    NOT NULL,
    policy             TEXT,
    start_on           TEXT    NOT NULL,
    deadline_on        TEXT,
    pace_minutes       INTEGER,
    confidence_percent INTEGER NOT NULL,
    earliest_finish    INTEGER
) STRICT;

CREATE TABLE plan_session (
    version INTEGER NOT NULL REFERENCES plan_version (number),
    session INTEGER NOT NULL REFERENCES session (number),
    task    TEXT    NOT NULL,
    kind    TEXT    NOT NULL,
    start   INTEGER NOT NULL,
    "end"   INTEGER NOT NULL CHECK ("end" > start),
    pinned  INTEGER NOT NULL CHECK (pinned IN (0, 1)),
    history INTEGER NOT NULL CHECK (history IN (0, 1)),
    reason  TEXT    NOT NULL,
    PRIMARY KEY (version, session)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_unplaced (
    version  INTEGER NOT NULL REFERENCES plan_version (number),
    position INTEGER NOT NULL,
    task     TEXT    NOT NULL,
    minutes  INTEGER NOT NULL,
    code     TEXT    NOT NULL,
    need     INTEGER NOT NULL,
    have     INTEGER NOT NULL,
    by_on    TEXT,
    PRIMARY KEY (version, position)
) STRICT, WITHOUT ROWID;

-- The roadmap and the plan version in force.
CREATE TABLE current (
    only    INTEGER PRIMARY KEY CHECK (only = 1),
    roadmap INTEGER REFERENCES roadmap (number),
    head    INTEGER REFERENCES plan_version (number)
) STRICT;
INSERT INTO current (only) VALUES (1);

-- What became of sessions. No undo touches it.
CREATE TABLE session_log (
    session INTEGER PRIMARY KEY REFERENCES session (number),
    task    TEXT    NOT NULL,
    status  TEXT    NOT NULL CHECK (status IN ('done', 'partial', 'missed', 'skipped')),
    minutes INTEGER NOT NULL CHECK (minutes >= 0),
    at      INTEGER NOT NULL
) STRICT;
CREATE INDEX session_log_task ON session_log (task);

-- The calendar event of each session: what it says, and how often that changed.
CREATE TABLE event (
    session    INTEGER PRIMARY KEY REFERENCES session (number),
    task       TEXT    NOT NULL,
    start      INTEGER NOT NULL,
    "end"      INTEGER NOT NULL,
    reason     TEXT    NOT NULL,
    sequence   INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    present    INTEGER NOT NULL CHECK (present IN (0, 1)),
    text       TEXT
) STRICT;

CREATE TABLE export (
    number  INTEGER PRIMARY KEY AUTOINCREMENT,
    at      INTEGER NOT NULL,
    changes INTEGER NOT NULL CHECK (changes IN (0, 1)),
    events  INTEGER NOT NULL
) STRICT;

-- The events that calendars hold since the last export.
CREATE TABLE exported_event (
    session  INTEGER PRIMARY KEY REFERENCES session (number),
    sequence INTEGER NOT NULL
) STRICT;

-- The stack of undo and redo: the values of the changed areas before and after.
CREATE TABLE journal (
    number     INTEGER PRIMARY KEY AUTOINCREMENT,
    at         INTEGER NOT NULL,
    code       TEXT    NOT NULL,
    parameters TEXT    NOT NULL,
    before     TEXT    NOT NULL,
    after      TEXT    NOT NULL,
    undone     INTEGER NOT NULL CHECK (undone IN (0, 1))
) STRICT;
