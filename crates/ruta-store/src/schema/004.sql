-- Reviews: a log tells whether its session recalled the task instead of working on it, how that
-- went, and when the session was.
ALTER TABLE session_log ADD COLUMN review INTEGER NOT NULL DEFAULT 0 CHECK (review IN (0, 1));
ALTER TABLE session_log ADD COLUMN grade TEXT CHECK (grade IN ('failed', 'hard', 'good', 'easy'));
ALTER TABLE session_log ADD COLUMN start INTEGER NOT NULL DEFAULT 0;
UPDATE session_log SET start = coalesce(
    (SELECT event.start FROM event WHERE event.session = session_log.session), at / 60);

-- What an event says depends on whether it is a review.
ALTER TABLE event ADD COLUMN review INTEGER NOT NULL DEFAULT 0 CHECK (review IN (0, 1));
