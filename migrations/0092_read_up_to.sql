-- Up to which event somebody read a case: what others did since is marked on their board. One row for each person and case,
-- overwritten; who opened what, and when, stands in `opening` as before.
CREATE TABLE read_up_to (
    complaint uuid NOT NULL REFERENCES complaint,
    staff     uuid NOT NULL REFERENCES staff,
    version   integer NOT NULL,
    PRIMARY KEY (staff, complaint)
);
