-- Who opened which file, and when. Kept from the first day: who was conflicted without anybody knowing may have read it.

CREATE TABLE opening (
    complaint uuid NOT NULL REFERENCES complaint,
    staff     uuid NOT NULL REFERENCES staff,
    at        timestamptz NOT NULL
);
CREATE INDEX opening_by_complaint ON opening (complaint, at);
