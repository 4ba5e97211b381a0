-- Letters with a key by which a complainant takes a new code; see docs/decisions/0009-codes-by-post.md. The key is derived
-- from a key outside the database and this id, and stored nowhere, like the code itself.

CREATE TABLE code_letter (
    id         uuid PRIMARY KEY,
    complaint  uuid NOT NULL,
    -- The event by which it was made.
    seq        integer NOT NULL,
    made_by    uuid NOT NULL REFERENCES staff,
    made_at    timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    -- From then on nobody prints it any more.
    posted_at  timestamptz,
    -- Its key was used, or a new code or a newer letter came in its place.
    ended_at   timestamptz,
    -- The version of the code that it gave: typing the key twice gives one code.
    gave       integer,
    FOREIGN KEY (complaint, seq) REFERENCES event
);
-- One at a time.
CREATE UNIQUE INDEX code_letter_open ON code_letter (complaint) WHERE ended_at IS NULL;
