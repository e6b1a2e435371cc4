-- Where a busy calendar comes from, so that it is read again when it changes there: a file, or a
-- calendar on a server. Neither of a calendar that came once, as from a pipe.
ALTER TABLE busy_source ADD COLUMN path TEXT;
ALTER TABLE busy_source ADD COLUMN url TEXT;
ALTER TABLE busy_source ADD COLUMN user TEXT;
-- Whether whole days count that are not marked opaque.
ALTER TABLE busy_source ADD COLUMN all_day INTEGER NOT NULL DEFAULT 0 CHECK (all_day IN (0, 1));
-- Tells one state of the file or the calendar from another, and when it was read.
ALTER TABLE busy_source ADD COLUMN mark TEXT;
ALTER TABLE busy_source ADD COLUMN read_at INTEGER;

-- Whether the window keeps the calendar on the server in step by itself.
ALTER TABLE caldav_calendar ADD COLUMN automatic INTEGER NOT NULL DEFAULT 0
    CHECK (automatic IN (0, 1));
