-- Where calendar programs of this computer read the plan: a path that nobody guesses, the port, and
-- whether the window answers there. Kept for ever, so that a subscription goes on.
CREATE TABLE feed (
    only   INTEGER PRIMARY KEY CHECK (only = 1),
    secret TEXT    NOT NULL CHECK (length(secret) >= 32),
    port   INTEGER NOT NULL CHECK (port BETWEEN 1 AND 65535),
    open   INTEGER NOT NULL CHECK (open IN (0, 1))
) STRICT;
