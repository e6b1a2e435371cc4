-- Weeks: the usual one without a name and without dates, and those that hold for a season.
CREATE TABLE week (
    name   TEXT PRIMARY KEY,
    "from" TEXT,
    "to"   TEXT CHECK ("to" >= "from"),
    CHECK ((name = '') = ("from" IS NULL) AND (name = '') = ("to" IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO week (name) VALUES ('');

-- Windows of a week: day 0 is Monday, minutes from 00:00; an end over 1440 is on the next day.
CREATE TABLE week_window (
    week     TEXT    NOT NULL REFERENCES week (name) ON DELETE CASCADE,
    day      INTEGER NOT NULL CHECK (day BETWEEN 0 AND 6),
    position INTEGER NOT NULL,
    start    INTEGER NOT NULL CHECK (start BETWEEN 0 AND 1439),
    "end"    INTEGER NOT NULL CHECK ("end" > start AND "end" <= 2880),
    PRIMARY KEY (week, day, position)
) STRICT, WITHOUT ROWID;
INSERT INTO week_window (week, day, position, start, "end")
SELECT '', day, position, start, "end" FROM weekly_window;
DROP TABLE weekly_window;

-- Days of a week that have hours instead of windows.
CREATE TABLE week_hours (
    week    TEXT    NOT NULL REFERENCES week (name) ON DELETE CASCADE,
    day     INTEGER NOT NULL CHECK (day BETWEEN 0 AND 6),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    PRIMARY KEY (week, day)
) STRICT, WITHOUT ROWID;

-- Dates that have hours instead of windows.
ALTER TABLE day_override ADD COLUMN minutes INTEGER CHECK (minutes BETWEEN 1 AND 1440);

-- Windows of dates, now over midnight too.
CREATE TABLE date_window (
    "on"     TEXT    NOT NULL REFERENCES day_override ("on") ON DELETE CASCADE,
    position INTEGER NOT NULL,
    start    INTEGER NOT NULL CHECK (start BETWEEN 0 AND 1439),
    "end"    INTEGER NOT NULL CHECK ("end" > start AND "end" <= 2880),
    PRIMARY KEY ("on", position)
) STRICT, WITHOUT ROWID;
INSERT INTO date_window ("on", position, start, "end")
SELECT "on", position, start, "end" FROM day_window;
DROP TABLE day_window;
ALTER TABLE date_window RENAME TO day_window;
