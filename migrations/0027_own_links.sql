-- Links mailed to whoever complains: to confirm the mail address, and to take a new code. A link's id is that of the mail
-- that brings it; only the hash of its token is kept. Before an address was confirmed nothing personal is mailed to it.

CREATE TABLE own_link (
    mail       uuid PRIMARY KEY REFERENCES outgoing_mail,
    token_hash bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
    purpose    text NOT NULL CHECK (purpose IN ('address', 'code')),
    complaint  uuid NOT NULL REFERENCES complaint,
    made_at    timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    -- It was used, or another came in its place.
    ended_at   timestamptz,
    -- The version of the code that it gave: pressing the button twice gives one code.
    gave       integer
);
CREATE INDEX own_link_by_complaint ON own_link (complaint);

-- Whoever says that a code is lost gets one answer, whatever is true: a job looks it up afterwards. Neither the address nor
-- a plain hash of it is kept, but a keyed one, and that for as long as the job waits.
CREATE TABLE code_request (
    id           uuid PRIMARY KEY,
    reference    text NOT NULL,
    address_mark bytea NOT NULL CHECK (octet_length(address_mark) = 32),
    asked_at     timestamptz NOT NULL
);

-- Whoever took a new code sees it for a while, on the device where they took it.
ALTER TABLE parent_session ADD COLUMN shows_code_until timestamptz;
