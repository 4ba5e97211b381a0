-- The address from which somebody's calendar reads their own terms: one for each, made anew or taken back by them. The
-- token is derived from a key outside the database and the id; here is its hash.

CREATE TABLE calendar_feed (
    staff      uuid PRIMARY KEY REFERENCES account (staff) ON DELETE CASCADE,
    id         uuid NOT NULL UNIQUE,
    token_hash bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
    made_at    timestamptz NOT NULL
);
