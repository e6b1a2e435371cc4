-- The calendar on a server that holds the sessions; kept after a farewell, so that a new
-- beginning there doubles nothing.
CREATE TABLE caldav_calendar (
    only      INTEGER PRIMARY KEY CHECK (only = 1),
    url       TEXT    NOT NULL,
    user      TEXT    NOT NULL,
    name      TEXT    NOT NULL,
    connected INTEGER NOT NULL CHECK (connected IN (0, 1)),
    token     TEXT,
    synced_at INTEGER
) STRICT;

-- The ledger: each session's event there, and what both sides said when they last agreed (JSON).
-- No undo touches it.
CREATE TABLE caldav_event (
    session  INTEGER PRIMARY KEY REFERENCES session (number),
    href     TEXT    NOT NULL,
    etag     TEXT    NOT NULL,
    standing TEXT    NOT NULL CHECK (standing IN ('agreed', 'apart', 'deleted')),
    agreed   TEXT    CHECK ((agreed IS NOT NULL) = (standing = 'agreed')),
    text     TEXT    NOT NULL
) STRICT;

-- What others put into that calendar.
CREATE TABLE caldav_foreign (
    href TEXT PRIMARY KEY,
    etag TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;
