-- A complainant who gave reference and code sees that one case for a while. A new code ends what the old one opened.

CREATE TABLE parent_session (
    token_hash   bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
    complaint    uuid NOT NULL REFERENCES complaint,
    code_version integer NOT NULL,
    begun_at     timestamptz NOT NULL,
    used_at      timestamptz NOT NULL
);
CREATE INDEX parent_session_by_age ON parent_session (used_at);
