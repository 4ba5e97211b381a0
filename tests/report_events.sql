-- The raw events, for tests/report.sql to look things up in.
CREATE TEMP TABLE e AS
SELECT complaint, seq, kind, (at AT TIME ZONE 'Europe/Amsterdam')::date AS day, body::jsonb -> 'event' AS b FROM event;
CREATE INDEX ON e (complaint, seq);
CREATE INDEX ON e (kind);
ANALYZE e;
