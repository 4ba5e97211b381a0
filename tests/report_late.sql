-- What was past its six weeks on a Sunday, $1, line by line: from the tables of tests/report_events.sql.
WITH on_last AS (
    SELECT complaint, stand FROM turn WHERE day <= $1 AND (next_day IS NULL OR next_day > $1)
)
SELECT c.reference, $1 - c.judgement_due AS days, o.stand AS phase, c.explained,
       (SELECT x.b ->> 'cause' FROM e AS x WHERE x.complaint = c.complaint AND x.kind = 'lateness_explained'
         ORDER BY x.seq DESC LIMIT 1) AS cause,
       coalesce((SELECT array_agg(p.name ORDER BY p.nth) FROM placed AS p WHERE p.complaint = c.complaint), '{}') AS places
  FROM complaints AS c JOIN on_last AS o USING (complaint)
 WHERE NOT c.top AND c.stand <> 'diverted' AND $1 > c.judgement_due
   AND o.stand IN ('received', 'assigned', 'in_contact', 'investigating', 'judging')
   AND NOT EXISTS (SELECT FROM given AS g WHERE g.complaint = c.complaint AND g.day <= $1)
 ORDER BY days DESC, c.reference COLLATE "C"
