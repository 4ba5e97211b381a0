-- What the raw events say of each complaint, and of no week or year: written apart from the product, to check it.
-- tests/report.sql, tests/report_late.sql, tests/report_given_late.sql, tests/report_annex.sql and tests/yearly.sql look things up in these tables.

-- Every event, with its day in Amsterdam.
CREATE TEMP TABLE e AS
SELECT complaint, seq, kind, (at AT TIME ZONE 'Europe/Amsterdam')::date AS day, body::jsonb -> 'event' AS b FROM event;
CREATE INDEX ON e (complaint, seq);
CREATE INDEX ON e (kind);
ANALYZE e;

-- Where a complaint stood from which day on, and up to the day of the next turn.
CREATE TEMP TABLE every_turn AS
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
)
SELECT complaint, seq, day, coalesce(how, phase) AS stand,
       lag(coalesce(how, phase)) OVER (PARTITION BY complaint ORDER BY seq) AS stood
  FROM s;
CREATE TEMP TABLE turn AS
SELECT complaint, seq, day, stand, lead(day) OVER (PARTITION BY complaint ORDER BY seq) AS next_day
  FROM every_turn WHERE stood IS DISTINCT FROM stand;
CREATE INDEX ON turn (complaint, seq);
ANALYZE turn;

-- Whoever may not know of it.
CREATE TEMP TABLE conflicted AS
WITH checked AS (
    SELECT complaint, max(seq) AS seq FROM e WHERE kind = 'safety_checked' GROUP BY complaint
)
SELECT e.complaint, jsonb_array_elements_text(e.b -> 'subjects') AS who FROM e JOIN checked USING (complaint, seq)
UNION SELECT e.complaint, e.b ->> 'who' FROM e LEFT JOIN checked USING (complaint)
       WHERE e.kind = 'subject_added' AND e.seq > coalesce(checked.seq, 0)
UNION SELECT complaint, b ->> 'who' FROM e WHERE kind = 'conflict_declared'
UNION SELECT complaint, b ->> 'filed_by_staff' FROM e WHERE seq = 1 AND b ->> 'filed_by_staff' IS NOT NULL
UNION SELECT complaint, jsonb_array_elements_text(b -> 'about') FROM e WHERE seq = 1
UNION SELECT complaint, jsonb_array_elements_text(b -> 'withheld_from') FROM e WHERE seq = 1;
CREATE INDEX ON conflicted (complaint);

-- Every complaint: no question, and nothing that turned out to be none. `top` when it concerns who writes the weekly
-- report or whom it is for.
CREATE TEMP TABLE complaints AS
WITH terms AS (
    SELECT f.complaint, f.b ->> 'reference' AS reference, coalesce(r.b, f.b) -> 'terms' AS t,
           coalesce(q.b, f.b) -> 'place' AS place, coalesce(q.b, f.b) -> 'categories' ->> 0 AS category
      FROM e AS f
      LEFT JOIN LATERAL (SELECT b FROM e AS r WHERE r.complaint = f.complaint AND r.kind = 'receipt_corrected'
                          ORDER BY seq DESC LIMIT 1) AS r ON true
      LEFT JOIN LATERAL (SELECT b FROM e AS q WHERE q.complaint = f.complaint AND q.kind = 'became_complaint'
                          ORDER BY seq DESC LIMIT 1) AS q ON true
     WHERE f.seq = 1
), latest AS (
    SELECT DISTINCT ON (complaint) complaint, stand FROM turn ORDER BY complaint, seq DESC
)
SELECT l.complaint, t.reference, l.stand, t.category, t.place -> 'locations' AS places,
       (t.t ->> 'received_on')::date AS received, (t.t ->> 'first_contact_due')::date AS contact_due,
       (t.t ->> 'judgement_due')::date AS judgement_due,
       EXISTS (SELECT FROM e WHERE e.complaint = l.complaint AND e.kind = 'lateness_explained') AS explained,
       EXISTS (SELECT FROM conflicted AS x JOIN staff_role AS r ON r.staff::text = x.who
                WHERE x.complaint = l.complaint AND r.role IN ('coordinator', 'director')) AS top,
       (SELECT max(d.day) FROM e AS d WHERE d.complaint = l.complaint AND d.kind = 'diverted') AS diverted_on
  FROM latest AS l JOIN terms AS t USING (complaint)
 WHERE l.stand NOT IN ('asked', 'answered', 'not_a_complaint');
CREATE INDEX ON complaints (complaint);
ANALYZE complaints;

-- The places it is about.
CREATE TEMP TABLE placed AS
SELECT c.complaint, l.id AS location, l.region, l.name, p.nth
  FROM complaints AS c CROSS JOIN LATERAL jsonb_array_elements_text(c.places) WITH ORDINALITY AS p(id, nth)
  JOIN location AS l ON l.id::text = p.id;
CREATE INDEX ON placed (complaint);

-- And the same by name. What was diverted is at none of them.
CREATE TEMP TABLE at AS
SELECT complaint, 'whole' AS place FROM complaints
UNION ALL SELECT complaint, 'location ' || location FROM placed JOIN complaints USING (complaint) WHERE stand <> 'diverted'
UNION SELECT complaint, 'region ' || region FROM placed JOIN complaints USING (complaint) WHERE stand <> 'diverted'
UNION ALL SELECT complaint, 'elsewhere' FROM complaints
           WHERE stand <> 'diverted' AND complaint NOT IN (SELECT complaint FROM placed);
CREATE INDEX ON at (complaint);
ANALYZE at;

-- R9.
CREATE TEMP TABLE contact AS
SELECT complaint, min((b ->> 'on')::date) AS day FROM e WHERE kind = 'contacted' GROUP BY complaint;
CREATE TEMP TABLE tried AS
SELECT complaint, (array_agg(DISTINCT (b ->> 'on')::date ORDER BY (b ->> 'on')::date))[2] AS day
  FROM e WHERE kind = 'attempted' GROUP BY complaint;
CREATE TEMP TABLE on_due AS
SELECT DISTINCT ON (complaint) turn.complaint, turn.stand FROM turn JOIN complaints AS c USING (complaint)
 WHERE turn.day <= c.contact_due ORDER BY complaint, seq DESC;

-- R12: the judgements that went out, and when they counted as given.
CREATE TEMP TABLE given AS
WITH issue AS (
    SELECT e.complaint, e.seq, e.day, coalesce((e.b ->> 'measures_after')::int, 0) AS after,
           lead(e.seq, 1, 1000000) OVER w AS until, lead(e.day) OVER w AS next_day, row_number() OVER w AS nth,
           (SELECT d.b FROM e AS d WHERE d.complaint = e.complaint AND d.kind = 'judgement_drafted' AND d.seq < e.seq
             ORDER BY d.seq DESC LIMIT 1) AS draft
      FROM e WHERE kind = 'judgement_issued' WINDOW w AS (PARTITION BY complaint ORDER BY seq)
)
SELECT issue.*, least(
           (SELECT max(m.day) FROM e AS m WHERE m.complaint = issue.complaint AND m.kind = 'letter_accepted'
               AND m.seq > issue.seq AND m.seq < issue.until
               AND NOT EXISTS (SELECT FROM e AS r WHERE r.complaint = m.complaint AND r.kind = 'letter_refused'
                                  AND r.seq > m.seq AND r.seq < issue.until)),
           (SELECT (p.b ->> 'on')::date FROM e AS p WHERE p.complaint = issue.complaint AND p.kind = 'letter_posted'
               AND p.seq > issue.seq AND p.seq < issue.until ORDER BY p.seq DESC LIMIT 1)) AS met
  FROM issue;
CREATE INDEX ON given (complaint, seq);
ANALYZE given;

-- R14: the measures with a day to come, of the judgements that still hold.
CREATE TEMP TABLE measure AS
WITH planned AS (
    SELECT g.complaint, g.seq, g.day, g.after + m.n AS number, (m.m -> 'when' ->> 'planned')::date AS by
      FROM given AS g CROSS JOIN LATERAL jsonb_array_elements(draft -> 'measures') WITH ORDINALITY AS m(m, n)
     WHERE m.m -> 'when' ? 'planned'
       AND NOT EXISTS (SELECT FROM given AS i WHERE i.complaint = g.complaint AND i.seq > g.seq AND i.after = 0)
), settled AS (
    SELECT p.complaint, p.day,
           coalesce((SELECT (x.b -> 'how' -> 'moved' ->> 'to')::date FROM e AS x WHERE x.complaint = p.complaint
                        AND x.kind = 'measure_settled' AND (x.b ->> 'measure')::int = p.number AND x.seq > p.seq
                        AND x.b -> 'how' ? 'moved' ORDER BY x.seq DESC LIMIT 1), p.by) AS by,
           (SELECT x.b -> 'how' FROM e AS x WHERE x.complaint = p.complaint AND x.kind = 'measure_settled'
               AND (x.b ->> 'measure')::int = p.number AND x.seq > p.seq AND NOT x.b -> 'how' ? 'moved'
             ORDER BY x.seq DESC LIMIT 1) AS how
      FROM planned AS p
)
SELECT complaint, day, by, CASE WHEN jsonb_typeof(how) = 'object' THEN (how ->> 'kept')::date END AS kept,
       coalesce(jsonb_typeof(how) = 'object' AND how ? 'cancelled', false) AS cancelled,
       coalesce(how = '"missed"'::jsonb, false) AS missed
  FROM settled;
