-- Every forecast that was made, as it was said. No undo touches it.
CREATE TABLE forecast (
    number             INTEGER PRIMARY KEY AUTOINCREMENT,
    at                 INTEGER NOT NULL,
    stretch_millionths INTEGER NOT NULL CHECK (stretch_millionths > 0)
) STRICT;

-- The ends that a forecast names, before they were stretched: of a topic, of a level, of all where
-- the part is empty. An end beyond ten years is left out.
CREATE TABLE forecast_range (
    forecast INTEGER NOT NULL REFERENCES forecast (number),
    part     TEXT    NOT NULL,
    p10      INTEGER,
    p50      INTEGER,
    p80      INTEGER,
    p90      INTEGER,
    PRIMARY KEY (forecast, part)
) STRICT, WITHOUT ROWID;
