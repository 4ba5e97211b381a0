-- A draft can be open on several devices: each has a token of its own, and wiping the draft takes them all.

CREATE TABLE draft_token (
    token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
    draft      uuid NOT NULL REFERENCES draft ON DELETE CASCADE,
    made_at    timestamptz NOT NULL
);
CREATE INDEX draft_token_by_draft ON draft_token (draft);
INSERT INTO draft_token (token_hash, draft, made_at) SELECT token_hash, id, saved_at FROM draft;
ALTER TABLE draft DROP COLUMN token_hash;

-- How many are being written is counted each time one begins.
CREATE INDEX draft_being_written ON draft (id) WHERE filed IS NULL;

-- A link mailed to go on with a draft on another device, good for once. The address stands here until the mail went, and
-- is in no other table.
CREATE TABLE draft_link (
    id         uuid PRIMARY KEY,
    token_hash bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
    draft      uuid NOT NULL REFERENCES draft ON DELETE CASCADE,
    address    text,
    lang       text NOT NULL,
    made_at    timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz
);
CREATE INDEX draft_link_by_draft ON draft_link (draft);
