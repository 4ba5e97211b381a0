-- Cases as they would lie there after ten years, for the plans beside this file (`bin/plans`): 60 locations, each with a
-- manager; six next levels; two coordinators, two directors, a safeguarding officer. `:open` of them are open, the latest. Of one in fifty
-- somebody is conflicted, one in two hundred is diverted or flagged. Some 150 words a case, few of them common, most of
-- them rare. `:cases` is how many; the same each time.
\set ON_ERROR_STOP on
SELECT setseed(0.42);

CREATE FUNCTION someone(n int) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$ SELECT ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid $$;
INSERT INTO staff (id, position, name, function) SELECT someone(n), n, 'Medewerker ' || n, 'functie' FROM generate_series(1, 100) AS n;
INSERT INTO staff_role (staff, role) VALUES (someone(1), 'coordinator'), (someone(2), 'coordinator'), (someone(3), 'director'), (someone(4), 'director'), (someone(5), 'safeguarding_officer');
INSERT INTO region (id, name) SELECT someone(n), 'Regio ' || n FROM generate_series(1, 6) AS n;
INSERT INTO location (id, position, name, town, region, manager)
SELECT someone(n), n, 'Locatie ' || lpad((n * 37 % 60)::text, 2, '0'), 'Plaats', someone(1 + n % 6), someone(20 + n) FROM generate_series(0, 59) AS n;

-- Of each: when it came, where, who handles it (the manager of the location: 20 to 79), who is told (the next level: 10 to 15).
CREATE TEMP TABLE lived AS
SELECT n, gen_random_uuid() AS id, n % 60 AS place,
       (SELECT string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + ((n::bigint * 7919 >> (5 * at)) & 31)::int, 1), '' ORDER BY at)
          FROM generate_series(0, 3) AS at) || '-' ||
       (SELECT string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + ((n >> (5 * at)) & 31), 1), '' ORDER BY at)
          FROM generate_series(0, 3) AS at) AS reference,
       date '2026-11-20' - (n::bigint * 3650 / :cases)::int AS day, n <= :open AS open
  FROM generate_series(1, :cases) AS n;
INSERT INTO complaint (id, reference) SELECT id, reference FROM lived;
INSERT INTO card (complaint, reference, version, phase, locations, categories, handler, received_on, first_contact_due,
                  first_contact_on, judgement_due, filed_late, message_waits, approved, closing, closed_on, told, conflicted,
                  diverted, named_director, released, flagged, parts, readers)
SELECT id, reference, 6,
       CASE WHEN NOT open THEN 'closed' ELSE (ARRAY['received', 'assigned', 'in_contact', 'judging'])[1 + n % 4] END,
       ARRAY[someone(place)], ARRAY[(ARRAY['communication', 'safety', 'invoice', 'care'])[1 + n % 4]],
       CASE WHEN open AND n % 4 = 0 THEN NULL ELSE someone(20 + place) END,
       day, day + 5, CASE WHEN open AND n % 4 < 2 THEN NULL ELSE day + 3 END, day + 42, false, n % 40 = 0, false,
       CASE WHEN NOT open THEN 'judged' END, CASE WHEN NOT open THEN day + 40 END,
       ARRAY[someone(10 + place % 6)], CASE WHEN n % 50 = 7 THEN ARRAY[someone(1 + n % 30)] ELSE '{}' END,
       n % 400 = 11, NULL, '{}', n % 400 = 23,
       CASE WHEN n % 90 = 5 THEN ARRAY[someone(20 + (place + 1) % 60)] ELSE '{}' END, '{}'
  FROM lived;

-- Words by how often they are used; a common one, one of a hundredth, one of three cases; and of twenty a name.
DROP INDEX case_words_found;
INSERT INTO case_words (complaint, words)
SELECT l.id, setweight(to_tsvector('simple', 'ouder' || (l.n % (:cases / 20)) || ' familie' || (l.n % 500)), 'A')
          || setweight(to_tsvector('dutch', words.said || CASE WHEN l.n % 5 < 3 THEN ' tuinhek' ELSE '' END
                                            || CASE WHEN l.n % 100 = 3 THEN ' sleutelbos' ELSE '' END
                                            || CASE WHEN l.n IN (31, 3001, 9001) THEN ' vliegveld' ELSE '' END), 'B')
          || format('%s:1C %s:1C', lower(replace(l.reference, '-', '')), lower(right(l.reference, 4)))::tsvector
  FROM lived AS l, LATERAL (SELECT string_agg(translate(k::text, '0123456789', 'bdfgklmnrs') || 'a', ' ') AS said
                              FROM (SELECT floor(20000 * power(random(), 3))::int AS k
                                      FROM generate_series(1, 150) WHERE l.n > 0) AS drawn) AS words;
CREATE INDEX case_words_found ON case_words USING gin (words) WITH (fastupdate = off);
VACUUM ANALYZE card_way;
ANALYZE card, case_words, complaint, location;

-- As `store/search.rs` does it first: which cases hold the words, where they are few.
CREATE FUNCTION few(said text, other text) RETURNS uuid[] LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN count(*) <= 5000 THEN coalesce(array_agg(complaint), '{}') END
      FROM (SELECT complaint FROM case_words
             WHERE words @@ (websearch_to_tsquery('dutch', plain_letters(said)) || to_tsquery('simple', plain_letters(other)))
             LIMIT 5001) AS found
     WHERE said <> ''
$$;
