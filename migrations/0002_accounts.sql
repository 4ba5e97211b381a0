-- How a member of staff gets in. Apart from the directory: most of the directory never logs in.

CREATE TABLE account (
    staff         uuid PRIMARY KEY REFERENCES staff,
    -- Lower case: people type their address as it comes.
    email         text NOT NULL UNIQUE CHECK (email = lower(email)),
    password_hash text NOT NULL,
    set_at        timestamptz NOT NULL
);

-- Sessions live in the database because several processes serve, and because ending one must work at once.
-- The token itself is in the cookie only: who reads this table cannot use it.
CREATE TABLE staff_session (
    token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
    staff      uuid NOT NULL REFERENCES account (staff) ON DELETE CASCADE,
    begun_at   timestamptz NOT NULL,
    used_at    timestamptz NOT NULL
);
CREATE INDEX staff_session_by_staff ON staff_session (staff);
