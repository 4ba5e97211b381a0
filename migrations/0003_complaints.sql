-- The row that stands for a complaint: its public name, the version of its code, and the lock that puts everything
-- that happens to it in one line. What happened is in `event`.

CREATE TABLE complaint (
    id           uuid PRIMARY KEY,
    reference    text NOT NULL UNIQUE CHECK (reference ~ '^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'),
    -- The code is derived from a key outside the database, the id and this number; a new code is a higher number.
    code_version integer NOT NULL DEFAULT 1 CHECK (code_version > 0)
);
