-- A complaint while a parent writes it, page by page: nothing submitted is lost, with JavaScript or without.
-- Its id is the key by which filing happens once. Filed, it keeps the complaint's id and nothing that was typed.

CREATE TABLE draft (
    id         uuid PRIMARY KEY,
    -- The token is in the cookie only.
    token_hash bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
    -- The version of the forms that wrote the answers.
    version    integer NOT NULL,
    answers    json NOT NULL,
    filed      uuid REFERENCES complaint,
    saved_at   timestamptz NOT NULL
);
CREATE INDEX draft_by_age ON draft (saved_at);
