-- What the learner worked by the timer: the stretches of one session, one after another; the one
-- without an end is running. Nobody works by the timer where it is empty. No undo touches it.
CREATE TABLE timer_stretch (
    number     INTEGER PRIMARY KEY AUTOINCREMENT,
    session    INTEGER NOT NULL REFERENCES session (number),
    started_at INTEGER NOT NULL,
    ended_at   INTEGER CHECK (ended_at >= started_at)
) STRICT;
CREATE UNIQUE INDEX timer_runs_once ON timer_stretch ((ended_at IS NULL)) WHERE ended_at IS NULL;

-- The minutes that the timer measured, where it ran.
ALTER TABLE session_log ADD COLUMN timed_minutes INTEGER CHECK (timed_minutes >= 0);
