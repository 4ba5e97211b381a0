-- Which orders were carried out: a form that is sent twice acts once. The mark is a keyed hash of the order, so that
-- another text under the same key, from a page that was gone back to, is not taken for the same.

CREATE TABLE performed (
    complaint uuid NOT NULL REFERENCES complaint,
    key       uuid NOT NULL,
    mark      bytea NOT NULL CHECK (octet_length(mark) = 32),
    -- How many events there were after it: the answer to give again.
    seq       integer NOT NULL,
    at        timestamptz NOT NULL,
    PRIMARY KEY (complaint, key, mark)
);
