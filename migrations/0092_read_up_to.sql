-- Up to which event somebody read a case: what others did since is marked on their board. One row for each person and case,
-- overwritten; who opened what, and when, stands in `opening` as before.
CREATE TABLE read_up_to (
    complaint uuid NOT NULL REFERENCES complaint,
    staff     uuid NOT NULL REFERENCES staff,
    version   integer NOT NULL,
    PRIMARY KEY (staff, complaint)
);

-- Whoever opened a case before read what was there then: an opening is noted once an hour.
INSERT INTO read_up_to (complaint, staff, version)
SELECT o.complaint, o.staff, max(e.seq)
  FROM (SELECT complaint, staff, max(at) AS at FROM opening GROUP BY complaint, staff) AS o
  JOIN event AS e ON e.complaint = o.complaint AND e.at <= o.at + interval '1 hour'
 GROUP BY o.complaint, o.staff;
