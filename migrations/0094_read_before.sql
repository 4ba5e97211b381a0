-- Whoever opened a case before read what was there then. Not so whoever holds points of it (R8): they opened those.
INSERT INTO read_up_to (complaint, staff, version)
SELECT o.complaint, o.staff, max(e.seq)
  FROM (SELECT complaint, staff, max(at) AS at FROM opening GROUP BY complaint, staff) AS o
  JOIN card AS c ON c.complaint = o.complaint AND o.staff <> ALL (c.parts)
  JOIN event AS e ON e.complaint = o.complaint AND e.at <= o.at
 GROUP BY o.complaint, o.staff
    ON CONFLICT DO NOTHING;
