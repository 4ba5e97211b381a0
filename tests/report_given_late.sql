-- The first judgements that were given in a week, $1 to $2, after their six weeks, line by line: from the tables of
-- tests/report_events.sql.
WITH on_last AS (
    SELECT complaint, stand FROM turn WHERE day <= $2 AND (next_day IS NULL OR next_day > $2)
)
SELECT c.reference, g.met - c.judgement_due AS days,
       CASE WHEN o.stand IN ('received', 'assigned', 'in_contact', 'investigating', 'judging') THEN o.stand ELSE 'closed' END
         AS phase, c.explained,
       (SELECT x.b ->> 'cause' FROM e AS x WHERE x.complaint = c.complaint AND x.kind = 'lateness_explained'
         ORDER BY x.seq DESC LIMIT 1) AS cause,
       coalesce((SELECT array_agg(p.name ORDER BY p.nth) FROM placed AS p WHERE p.complaint = c.complaint), '{}') AS places
  FROM complaints AS c JOIN given AS g USING (complaint) JOIN on_last AS o USING (complaint)
 WHERE NOT c.top AND c.stand <> 'diverted' AND g.nth = 1 AND g.met BETWEEN $1 AND $2 AND g.met > c.judgement_due
 ORDER BY days DESC, c.reference COLLATE "C"
