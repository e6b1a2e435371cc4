-- What the learner changed about each roadmap, by the roadmap's id; a JSON document.
CREATE TABLE edit (
    roadmap  TEXT PRIMARY KEY,
    document TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The fingerprint of the work that a version was planned for; none of versions from before.
ALTER TABLE plan_version ADD COLUMN work TEXT;
