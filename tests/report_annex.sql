-- What concerned a coordinator or a director in a week, line by line: from the tables of tests/report_events.sql.
-- $1 the Sunday before the week, $2 its own.
WITH on_last AS (
    SELECT complaint, stand FROM turn WHERE day <= $2 AND (next_day IS NULL OR next_day > $2)
), on_first AS (
    SELECT complaint, stand FROM turn WHERE day <= $1 AND (next_day IS NULL OR next_day > $1)
)
SELECT c.reference, c.received, o.stand,
       CASE WHEN o.stand IN ('received', 'assigned', 'in_contact', 'investigating', 'judging') AND $2 > c.judgement_due
             AND NOT EXISTS (SELECT FROM given AS g WHERE g.complaint = c.complaint AND g.day <= $2)
            THEN $2 - c.judgement_due END AS days,
       (SELECT array_agg(x.who ORDER BY x.who) FROM conflicted AS x WHERE x.complaint = c.complaint) AS conflicted
  FROM complaints AS c JOIN on_last AS o USING (complaint) LEFT JOIN on_first AS b USING (complaint)
 WHERE c.top AND c.stand <> 'diverted'
   AND (o.stand IN ('asked', 'received', 'assigned', 'in_contact', 'investigating', 'judging')
        OR o.stand IS DISTINCT FROM b.stand)
