-- How often something was tried in the window that runs: guessing codes and passwords must cost time, whichever process
-- is asked. Buckets are hashes, because they may name an address. Losing this table in a crash does no harm.

CREATE UNLOGGED TABLE rate (
    bucket   bytea PRIMARY KEY,
    ends_at  timestamptz NOT NULL,
    attempts integer NOT NULL
);
CREATE INDEX rate_by_end ON rate (ends_at);
