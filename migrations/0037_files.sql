-- Photos and documents. Those of a case go with their names, which are personal words like any other: what takes the
-- name away takes the file along. Those of a draft go with the draft.

CREATE TABLE file (
    -- The text that is its name.
    id    uuid PRIMARY KEY REFERENCES personal_text ON DELETE CASCADE,
    kind  text NOT NULL,
    bytes bytea NOT NULL CHECK (octet_length(bytes) BETWEEN 1 AND 20971520)
);

CREATE TABLE draft_file (
    -- Made of what is in it: the same file sent twice is one.
    id       uuid PRIMARY KEY,
    draft    uuid NOT NULL REFERENCES draft ON DELETE CASCADE,
    name     text NOT NULL,
    kind     text NOT NULL,
    bytes    bytea NOT NULL CHECK (octet_length(bytes) BETWEEN 1 AND 20971520),
    added_at timestamptz NOT NULL
);
CREATE INDEX draft_file_by_draft ON draft_file (draft, added_at);

-- Photos are compressed already: trying again costs time for nothing.
ALTER TABLE file ALTER COLUMN bytes SET STORAGE EXTERNAL;
ALTER TABLE draft_file ALTER COLUMN bytes SET STORAGE EXTERNAL;
