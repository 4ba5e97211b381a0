-- Every number of a year at every place, from the raw events and nothing else, by the tables of tests/report_events.sql.
-- $1 and $2 the first and the last day. A complaint about several locations counts at each; the whole is the sum of all.
WITH c AS (
    SELECT * FROM complaints WHERE received BETWEEN $1 AND $2
), at AS (
    SELECT complaint, 'location ' || location AS place, 'region ' || region AS above FROM placed
    UNION ALL SELECT complaint, 'elsewhere', NULL FROM c WHERE complaint NOT IN (SELECT complaint FROM placed)
), found AS (
    SELECT g.complaint, g.draft ->> 'solved' = 'true' AS solved,
           EXISTS (SELECT FROM jsonb_array_elements(g.draft -> 'findings') AS f
                    WHERE f ->> 'outcome' IN ('founded', 'partly_founded')) AS founded
      FROM given AS g WHERE NOT EXISTS (SELECT FROM given AS n WHERE n.complaint = g.complaint AND n.seq > g.seq)
), number(complaint, name) AS (
    SELECT complaint, 'filed' FROM c
    UNION ALL SELECT complaint, 'category ' || coalesce(category, 'other') FROM c
    UNION ALL SELECT complaint, CASE
        WHEN category IN ('pedagogy', 'safety', 'health', 'food_sleep', 'transport') THEN 'about care'
        WHEN category IN ('communication', 'staff', 'placement') THEN 'about people'
        WHEN category IN ('opening', 'contract', 'invoice') THEN 'about contract'
        ELSE 'about other' END FROM c
    UNION ALL SELECT complaint, 'quarter ' || extract(quarter FROM received) FROM c
    UNION ALL SELECT complaint, CASE
        WHEN EXISTS (SELECT FROM e WHERE e.complaint = c.complaint AND e.kind = 'external'
                        AND e.b ->> 'body' = 'geschillencommissie') THEN 'with the geschillencommissie'
        WHEN EXISTS (SELECT FROM e WHERE e.complaint = c.complaint AND e.kind = 'external'
                        AND e.b ->> 'body' = 'klachtenloket') THEN 'with the klachtenloket'
        ELSE 'with nobody' END FROM c
    UNION ALL SELECT complaint, 'judged' FROM found
    UNION ALL SELECT complaint,
        CASE WHEN solved THEN 'found solved' WHEN founded THEN 'found founded' ELSE 'found unfounded' END FROM found
    UNION ALL SELECT complaint, CASE WHEN g.met <= c.judgement_due THEN 'in time' ELSE 'not in time' END
      FROM given AS g JOIN c USING (complaint) WHERE g.nth = 1
    UNION ALL SELECT complaint, 'measures' FROM measure
    UNION ALL SELECT complaint, CASE WHEN kept <= by THEN 'measures kept' WHEN kept > by OR missed THEN 'measures late'
                                     ELSE 'measures open' END FROM measure
), told AS (
    SELECT at.place, at.above, n.name FROM number AS n JOIN c USING (complaint) JOIN at USING (complaint)
     WHERE c.stand <> 'diverted'
)
SELECT place, name, count(*)::int FROM (
    SELECT 'whole' AS place, name FROM told
    -- Categories are told of the whole only.
    UNION ALL SELECT place, name FROM told WHERE name NOT LIKE 'category %'
    UNION ALL SELECT above, name FROM told WHERE above IS NOT NULL AND name NOT LIKE 'category %'
    UNION ALL SELECT 'whole', 'diverted' FROM c WHERE stand = 'diverted'
) AS every GROUP BY place, name
