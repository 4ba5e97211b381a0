-- Links mailed or printed to one person: a subject, for the extract released to them (R11). Only the hash of the token
-- is kept.

CREATE TABLE personal_link (
    -- Also the key by which asking for it twice makes one.
    id         uuid PRIMARY KEY,
    token_hash bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
    purpose    text NOT NULL CHECK (purpose = 'hearing'),
    complaint  uuid NOT NULL REFERENCES complaint,
    -- For whom.
    staff      uuid NOT NULL REFERENCES staff,
    -- The mail that brings it; nothing for one on paper.
    mail       uuid UNIQUE REFERENCES outgoing_mail,
    made_at    timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    last_used  timestamptz
);
CREATE INDEX personal_link_by_complaint ON personal_link (complaint);

-- Who opened a link and pressed its button. It lives no longer than its link.
CREATE TABLE link_session (
    token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
    link       uuid NOT NULL REFERENCES personal_link ON DELETE CASCADE,
    begun_at   timestamptz NOT NULL,
    used_at    timestamptz NOT NULL
);
CREATE INDEX link_session_by_age ON link_session (used_at);
CREATE INDEX link_session_by_link ON link_session (link);
