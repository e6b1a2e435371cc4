-- What an export was of, in whose words, and where it went; of older ones only the count is known.
-- Without a level or a session it was of the whole plan.
ALTER TABLE export ADD COLUMN level TEXT;
ALTER TABLE export ADD COLUMN session INTEGER REFERENCES session (number);
ALTER TABLE export ADD COLUMN language TEXT;
ALTER TABLE export ADD COLUMN file TEXT;

-- What each export said of each session: append-only.
CREATE TABLE export_event (
    export    INTEGER NOT NULL REFERENCES export (number),
    session   INTEGER NOT NULL REFERENCES session (number),
    sequence  INTEGER NOT NULL,
    cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
    task      TEXT    NOT NULL,
    start     INTEGER NOT NULL,
    "end"     INTEGER NOT NULL,
    summary   TEXT    NOT NULL,
    PRIMARY KEY (export, session)
) STRICT, WITHOUT ROWID;
CREATE INDEX export_event_session ON export_event (session);
