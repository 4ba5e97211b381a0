-- A daily note of how far every complaint had come. The chain of one complaint cannot tell that its end was cut off,
-- or that the whole complaint is gone; this can. Each is hashed with the one before, and its hash leaves the house
-- with the weekly report, so that cutting the checkpoints themselves is found as well.

CREATE TABLE checkpoint (
    number bigint PRIMARY KEY CHECK (number > 0),
    at     timestamptz NOT NULL,
    -- The number of complaints, then a line for each whose head is not that of the checkpoint before: id, seq, hash.
    body   text NOT NULL,
    mac    bytea NOT NULL CHECK (octet_length(mac) = 32)
);

CREATE TRIGGER checkpoint_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON checkpoint
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
