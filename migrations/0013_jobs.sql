-- Work that must happen, written in the transaction that makes it necessary. Taken with SKIP LOCKED by whichever process
-- has time; a job that keeps failing stays, dead, for people to see. Payloads are ids only.

CREATE TABLE job (
    id         uuid PRIMARY KEY,
    kind       text NOT NULL,
    payload    uuid NOT NULL,
    -- Asked for under the same key, it is asked for once.
    unique_key text NOT NULL UNIQUE,
    state      text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'dead')),
    -- Not before this moment. While it is worked on: until when nobody else takes it.
    run_at     timestamptz NOT NULL,
    attempts   integer NOT NULL DEFAULT 0,
    error      text,
    ended_at   timestamptz
);
CREATE INDEX job_due ON job (run_at) WHERE state = 'waiting';
CREATE INDEX job_dead ON job (ended_at) WHERE state = 'dead';
