-- Every figure of a weekly report at every place, from the raw events and nothing else, by the tables of
-- tests/report_events.sql. $1 and $2 the first and the last day; $3 a next-level manager, whose own view it is then (R15),
-- or nothing for the report to the directors.
WITH c AS (
    SELECT complaint, received, contact_due, judgement_due, explained, stand, diverted_on FROM complaints AS c
     WHERE NOT top AND ($3::text IS NULL OR (
           stand NOT IN ('received', 'diverted')
       AND NOT EXISTS (SELECT FROM conflicted AS x WHERE x.complaint = c.complaint AND x.who = $3)
       AND EXISTS (SELECT FROM placed AS p JOIN staff_role AS r ON r.scope = p.region
                    WHERE p.complaint = c.complaint AND r.role = 'regional_manager' AND r.staff::text = $3)))
), kept AS (
    SELECT * FROM c WHERE stand <> 'diverted'
), on_last AS (
    SELECT complaint, stand FROM turn WHERE day <= $2 AND (next_day IS NULL OR next_day > $2)
), open AS (
    SELECT complaint, o.stand, judgement_due FROM kept JOIN on_last AS o USING (complaint)
     WHERE received <= $2 AND o.stand IN ('received', 'assigned', 'in_contact', 'investigating', 'judging')
), met AS (
    SELECT g.*, g.met <= k.judgement_due AS in_time, k.explained
      FROM given AS g JOIN kept AS k USING (complaint) WHERE g.met BETWEEN $1 AND $2
), figure(complaint, name) AS (
    SELECT complaint, 'new' FROM kept WHERE received BETWEEN $1 AND $2
    UNION ALL SELECT complaint, 'open_' || stand FROM open
    UNION ALL SELECT complaint, 'overdue' FROM open WHERE $2 > judgement_due
        AND NOT EXISTS (SELECT FROM given AS g WHERE g.complaint = open.complaint AND g.day <= $2)
    UNION ALL SELECT complaint, 'contact_met' FROM kept JOIN contact USING (complaint)
      WHERE contact_due BETWEEN $1 AND $2 AND contact.day <= contact_due
    UNION ALL SELECT complaint, CASE WHEN tried.day <= contact_due THEN 'contact_tried' ELSE 'contact_missed' END
      FROM kept LEFT JOIN contact USING (complaint) LEFT JOIN tried USING (complaint) LEFT JOIN on_due AS o USING (complaint)
      WHERE contact_due BETWEEN $1 AND $2 AND (contact.day IS NULL OR contact.day > contact_due)
        AND coalesce(o.stand, 'received') IN ('asked', 'received', 'assigned', 'in_contact', 'investigating', 'judging')
    UNION ALL SELECT complaint, CASE WHEN nth > 1 THEN 'judged_again' WHEN in_time THEN 'judged_in_time'
                                     WHEN explained THEN 'judged_late_explained' ELSE 'judged_late' END FROM met
    UNION ALL SELECT complaint, 'judged_unsent' FROM given JOIN kept USING (complaint)
      WHERE day <= $2 AND (met IS NULL OR met > $2) AND (next_day IS NULL OR next_day > $2)
    UNION ALL SELECT complaint, jsonb_array_elements(draft -> 'findings') ->> 'outcome' FROM met
    UNION ALL SELECT complaint, 'ended_' || turn.stand FROM turn JOIN kept USING (complaint)
      WHERE turn.day BETWEEN $1 AND $2
        AND turn.stand IN ('judged', 'solved', 'withdrawn', 'inadmissible', 'cannot_continue')
    UNION ALL SELECT complaint, 'measures_promised' FROM measure JOIN kept USING (complaint) WHERE day BETWEEN $1 AND $2
    UNION ALL SELECT complaint, 'measures_kept' FROM measure JOIN kept USING (complaint) WHERE measure.kept BETWEEN $1 AND $2
    UNION ALL SELECT complaint, 'measures_late' FROM measure JOIN kept USING (complaint)
      WHERE by + 1 BETWEEN $1 AND $2 AND NOT cancelled AND (measure.kept IS NULL OR measure.kept > by)
    UNION ALL SELECT complaint, 'at_' || (e.b ->> 'body') FROM e JOIN kept USING (complaint)
      WHERE e.kind = 'external' AND e.b ->> 'step' = 'asked' AND (e.b ->> 'on')::date BETWEEN $1 AND $2
    UNION ALL SELECT complaint, 'diverted' FROM c WHERE stand = 'diverted' AND diverted_on BETWEEN $1 AND $2
)
SELECT place, name, count(*)::int FROM figure JOIN at USING (complaint) GROUP BY place, name
