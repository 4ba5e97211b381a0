-- Every figure of a report, from the raw events and nothing else: written apart from the product, to check it.
-- `e` is the table of tests/report_events.sql. $1 and $2 the first and the last day, $3 a location or nothing for the whole organisation.
WITH RECURSIVE s AS (
    SELECT complaint, seq, day, CASE kind WHEN 'asked' THEN 'asked' ELSE 'received' END AS phase, NULL::text AS how,
           NULL::text AS before, NULL::text AS how_before, NULL::text AS before_before, false AS heard
      FROM e WHERE seq = 1
    UNION ALL
    SELECT e.complaint, e.seq, e.day,
           CASE WHEN e.kind IN ('became_complaint', 'given_back') THEN 'received'
                WHEN e.kind IN ('restored', 'withdrawal_undone') THEN coalesce(s.before, 'received')
                WHEN e.kind = 'diversion_undone' AND s.how_before IS NULL THEN coalesce(s.before, 'received')
                WHEN e.kind IN ('solved_objected', 'reopened', 'investigation_begun') THEN 'investigating'
                WHEN e.kind = 'routed' AND s.phase IN ('asked', 'received') THEN 'assigned'
                WHEN e.kind = 'contacted' AND s.phase IN ('asked', 'received', 'assigned') THEN 'in_contact'
                WHEN e.kind = 'judgement_drafted' THEN 'judging'
                WHEN e.kind = 'judgement_returned' THEN CASE WHEN s.heard THEN 'investigating' ELSE 'in_contact' END
                WHEN e.kind IN ('question_answered', 'inadmissible', 'not_a_complaint', 'withdrawn',
                                'could_not_continue', 'judgement_issued', 'diverted') THEN 'closed'
                ELSE s.phase END,
           CASE e.kind
                WHEN 'question_answered' THEN 'answered'
                WHEN 'inadmissible' THEN 'inadmissible'
                WHEN 'not_a_complaint' THEN 'not_a_complaint'
                WHEN 'withdrawn' THEN 'withdrawn'
                WHEN 'could_not_continue' THEN 'cannot_continue'
                WHEN 'diverted' THEN 'diverted'
                WHEN 'judgement_issued' THEN CASE WHEN (
                    SELECT d.b ->> 'solved' FROM e AS d
                     WHERE d.complaint = e.complaint AND d.kind = 'judgement_drafted' AND d.seq < e.seq
                     ORDER BY d.seq DESC LIMIT 1) = 'true' THEN 'solved' ELSE 'judged' END
                WHEN 'diversion_undone' THEN s.how_before
                ELSE CASE WHEN e.kind IN ('became_complaint', 'restored', 'withdrawal_undone', 'solved_objected', 'reopened')
                          THEN NULL ELSE s.how END END,
           CASE WHEN e.kind = 'diversion_undone' THEN s.before_before
                WHEN e.kind IN ('question_answered', 'inadmissible', 'not_a_complaint', 'withdrawn', 'could_not_continue',
                                'judgement_issued', 'diverted') THEN s.phase
                ELSE s.before END,
           CASE WHEN e.kind = 'diverted' THEN s.how WHEN e.kind = 'diversion_undone' THEN NULL ELSE s.how_before END,
           CASE WHEN e.kind = 'diverted' THEN s.before ELSE s.before_before END,
           s.heard OR e.kind IN ('invited', 'extract_released', 'hearing_held', 'statement_given', 'outcome_told')
      FROM s JOIN e ON e.complaint = s.complaint AND e.seq = s.seq + 1
), turn AS (
    SELECT complaint, seq, day, coalesce(how, phase) AS stand,
           lag(coalesce(how, phase)) OVER (PARTITION BY complaint ORDER BY seq) AS stood
      FROM s
), latest AS (
    SELECT DISTINCT ON (complaint) complaint, stand,
           (SELECT max(d.day) FROM e AS d WHERE d.complaint = turn.complaint AND d.kind = 'diverted') AS day
      FROM turn ORDER BY complaint, seq DESC
), top AS (
    SELECT staff FROM staff_role WHERE role IN ('coordinator', 'director')
), checked AS (
    SELECT complaint, max(seq) AS seq FROM e WHERE kind = 'safety_checked' GROUP BY complaint
), conflicted AS (
    SELECT e.complaint, jsonb_array_elements_text(e.b -> 'subjects') AS who
      FROM e JOIN checked USING (complaint, seq)
    UNION SELECT e.complaint, e.b ->> 'who' FROM e LEFT JOIN checked USING (complaint)
           WHERE e.kind = 'subject_added' AND e.seq > coalesce(checked.seq, 0)
    UNION SELECT complaint, b ->> 'who' FROM e WHERE kind = 'conflict_declared'
    UNION SELECT complaint, b ->> 'filed_by_staff' FROM e WHERE seq = 1
    UNION SELECT complaint, jsonb_array_elements_text(b -> 'withheld_from') FROM e WHERE seq = 1
), terms AS (
    SELECT f.complaint, coalesce(r.b, f.b) -> 'terms' AS t, coalesce(q.b, f.b) -> 'place' AS place
      FROM e AS f
      LEFT JOIN LATERAL (SELECT b FROM e AS r WHERE r.complaint = f.complaint AND r.kind = 'receipt_corrected'
                          ORDER BY seq DESC LIMIT 1) AS r ON true
      LEFT JOIN LATERAL (SELECT b FROM e AS q WHERE q.complaint = f.complaint AND q.kind = 'became_complaint'
                          ORDER BY seq DESC LIMIT 1) AS q ON true
     WHERE f.seq = 1
), every AS (
    SELECT l.complaint, l.stand, l.day AS since, (t.t ->> 'received_on')::date AS received,
           (t.t ->> 'first_contact_due')::date AS contact_due, (t.t ->> 'judgement_due')::date AS judgement_due
      FROM latest AS l JOIN terms AS t USING (complaint)
     WHERE l.stand NOT IN ('asked', 'answered', 'not_a_complaint')
       AND l.complaint NOT IN (SELECT c.complaint FROM conflicted AS c JOIN top ON top.staff::text = c.who)
       AND ($3::uuid IS NULL OR t.place -> 'locations' ? $3::text)
), c AS (
    SELECT * FROM every WHERE stand <> 'diverted'
), on_last AS (
    SELECT DISTINCT ON (complaint) complaint, stand FROM turn WHERE day <= $2 ORDER BY complaint, seq DESC
), on_due AS (
    SELECT DISTINCT ON (complaint) turn.complaint, turn.stand FROM turn JOIN c USING (complaint)
     WHERE turn.day <= c.contact_due ORDER BY complaint, seq DESC
), contact AS (
    SELECT complaint, min((b ->> 'on')::date) AS day FROM e WHERE kind = 'contacted' GROUP BY complaint
), tried AS (
    SELECT complaint, (array_agg(DISTINCT (b ->> 'on')::date ORDER BY (b ->> 'on')::date))[2] AS day
      FROM e WHERE kind = 'attempted' GROUP BY complaint
), issue AS (
    SELECT e.complaint, e.seq, e.day, coalesce((e.b ->> 'measures_after')::int, 0) AS after,
           lead(e.seq, 1, 1000000) OVER w AS until, lead(e.day) OVER w AS next_day,
           row_number() OVER w AS nth,
           (SELECT d.b FROM e AS d WHERE d.complaint = e.complaint AND d.kind = 'judgement_drafted' AND d.seq < e.seq
             ORDER BY d.seq DESC LIMIT 1) AS draft
      FROM e WHERE kind = 'judgement_issued' WINDOW w AS (PARTITION BY complaint ORDER BY seq)
), given AS (
    SELECT issue.*, least(
               (SELECT max(m.day) FROM e AS m WHERE m.complaint = issue.complaint AND m.kind = 'letter_accepted'
                   AND m.seq > issue.seq AND m.seq < issue.until
                   AND NOT EXISTS (SELECT FROM e AS r WHERE r.complaint = m.complaint AND r.kind = 'letter_refused'
                                      AND r.seq > m.seq AND r.seq < issue.until)),
               (SELECT (p.b ->> 'on')::date FROM e AS p WHERE p.complaint = issue.complaint AND p.kind = 'letter_posted'
                   AND p.seq > issue.seq AND p.seq < issue.until ORDER BY p.seq DESC LIMIT 1)) AS met
      FROM issue JOIN c USING (complaint)
), met AS (
    SELECT given.*, c.judgement_due, met <= c.judgement_due AS in_time,
           EXISTS (SELECT FROM e WHERE e.complaint = given.complaint AND e.kind = 'lateness_explained') AS explained
      FROM given JOIN c USING (complaint) WHERE met BETWEEN $1 AND $2
), found AS (
    SELECT jsonb_array_elements(draft -> 'findings') ->> 'outcome' AS outcome FROM met
), planned AS (
    SELECT issue.complaint, issue.seq, issue.day, issue.after + m.n AS number, (m.m -> 'when' ->> 'planned')::date AS by,
           coalesce((SELECT min(i.seq) FROM issue AS i WHERE i.complaint = issue.complaint AND i.seq > issue.seq
                        AND i.after = 0), 1000000) AS until
      FROM issue CROSS JOIN LATERAL jsonb_array_elements(draft -> 'measures') WITH ORDINALITY AS m(m, n)
     WHERE m.m -> 'when' ? 'planned'
), measure AS (
    SELECT p.complaint, p.day,
           coalesce((SELECT (x.b -> 'how' -> 'moved' ->> 'to')::date FROM e AS x WHERE x.complaint = p.complaint
                        AND x.kind = 'measure_settled' AND (x.b ->> 'measure')::int = p.number AND x.seq > p.seq
                        AND x.b -> 'how' ? 'moved' ORDER BY x.seq DESC LIMIT 1), p.by) AS by,
           (SELECT x.b -> 'how' FROM e AS x WHERE x.complaint = p.complaint AND x.kind = 'measure_settled'
               AND (x.b ->> 'measure')::int = p.number AND x.seq > p.seq AND NOT x.b -> 'how' ? 'moved'
             ORDER BY x.seq DESC LIMIT 1) AS how
      FROM planned AS p JOIN c USING (complaint) WHERE p.until = 1000000
), settled AS (
    SELECT day, by, CASE WHEN jsonb_typeof(how) = 'object' THEN (how ->> 'kept')::date END AS kept,
           coalesce(jsonb_typeof(how) = 'object' AND how ? 'cancelled', false) AS cancelled
      FROM measure
), figure(name, n) AS (
    SELECT 'new', count(*) FROM c WHERE received BETWEEN $1 AND $2
    UNION ALL SELECT 'open_' || p, (SELECT count(*) FROM c JOIN on_last AS o USING (complaint)
                                     WHERE o.stand = p AND c.received <= $2)
      FROM unnest(ARRAY['received', 'assigned', 'in_contact', 'investigating', 'judging']) AS p
    UNION ALL SELECT 'overdue', count(*) FROM c JOIN on_last AS o USING (complaint)
      WHERE o.stand IN ('received', 'assigned', 'in_contact', 'investigating', 'judging') AND $2 > judgement_due
        AND NOT EXISTS (SELECT FROM issue AS i WHERE i.complaint = c.complaint AND i.day <= $2)
    UNION ALL SELECT 'contact_met', count(*) FROM c JOIN contact USING (complaint)
      WHERE contact_due BETWEEN $1 AND $2 AND contact.day <= contact_due
    UNION ALL SELECT CASE WHEN tried.day <= contact_due THEN 'contact_tried' ELSE 'contact_missed' END, 1
      FROM c LEFT JOIN contact USING (complaint) LEFT JOIN tried USING (complaint) LEFT JOIN on_due AS o USING (complaint)
      WHERE contact_due BETWEEN $1 AND $2 AND (contact.day IS NULL OR contact.day > contact_due)
        AND coalesce(o.stand, 'received') IN ('asked', 'received', 'assigned', 'in_contact', 'investigating', 'judging')
    UNION ALL SELECT CASE WHEN nth > 1 THEN 'judged_again' WHEN in_time THEN 'judged_in_time'
                          WHEN explained THEN 'judged_late_explained' ELSE 'judged_late' END, 1 FROM met
    UNION ALL SELECT 'judged_unsent', count(*) FROM given
      WHERE day <= $2 AND (met IS NULL OR met > $2) AND (next_day IS NULL OR next_day > $2)
    UNION ALL SELECT outcome, 1 FROM found
    UNION ALL SELECT 'ended_' || turn.stand, 1 FROM turn JOIN c USING (complaint)
      WHERE turn.day BETWEEN $1 AND $2 AND turn.stand IS DISTINCT FROM turn.stood
        AND turn.stand IN ('judged', 'solved', 'withdrawn', 'inadmissible', 'cannot_continue')
    UNION ALL SELECT 'measures_promised', count(*) FROM settled WHERE day BETWEEN $1 AND $2
    UNION ALL SELECT 'measures_kept', count(*) FROM settled WHERE kept BETWEEN $1 AND $2
    UNION ALL SELECT 'measures_late', count(*) FROM settled
      WHERE by + 1 BETWEEN $1 AND $2 AND NOT cancelled AND (kept IS NULL OR kept > by)
    UNION ALL SELECT 'at_' || (e.b ->> 'body'), 1 FROM e JOIN c USING (complaint)
      WHERE e.kind = 'external' AND e.b ->> 'step' = 'asked' AND (e.b ->> 'on')::date BETWEEN $1 AND $2
    UNION ALL SELECT 'diverted', count(*) FROM every WHERE stand = 'diverted' AND $3::uuid IS NULL AND since BETWEEN $1 AND $2
)
SELECT name, sum(n)::int FROM figure GROUP BY name HAVING sum(n) > 0
