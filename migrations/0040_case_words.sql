-- By which words a case is found: made of its words in `personal_text` and of its reference, and never anything else, so
-- that it can be made anew (`gehoor rebuild`). It holds personal data: with the words of a case goes what it is found
-- by, in the same transaction; the reference stays.

-- As people type it: small letters, without accents. Searching and what is searched both go through it.
CREATE FUNCTION plain_letters(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT translate(regexp_replace(normalize(lower(words), NFKD), '[\u0300-\u036f]', '', 'g'), 'ıøłđ', 'iold')
$$;

-- Names keep every word as it is (A): a name may be a word that Dutch does without. All words are read as Dutch (B), as
-- far as a hundred thousand letters: a longer one would not fit, and must not keep anything from happening. By the
-- reference (C) finds also who holds only points (R8), and who looks after everything else is gone.
CREATE FUNCTION case_words_of(which uuid, names uuid[]) RETURNS tsvector LANGUAGE sql STABLE AS $$
    SELECT setweight(to_tsvector('simple', left(plain_letters(coalesce(string_agg(t.words, ' ' ORDER BY t.seq, t.id)
                                                                       FILTER (WHERE t.id = ANY (names)), '')), 1000)), 'A')
        || setweight(to_tsvector('dutch', left(plain_letters(coalesce(string_agg(t.words, ' ' ORDER BY t.seq, t.id), '')),
                                               100000)), 'B')
        || (SELECT format('%s:1C %s:1C', lower(replace(c.reference, '-', '')), lower(right(c.reference, 4)))::tsvector
              FROM complaint AS c WHERE c.id = which)
      FROM personal_text AS t WHERE t.complaint = which
$$;

CREATE TABLE case_words (
    complaint uuid PRIMARY KEY REFERENCES complaint,
    words     tsvector NOT NULL
);
CREATE INDEX case_words_found ON case_words USING gin (words) WITH (fastupdate = off);

-- Of the cases that are there: who is named stands in the first event.
INSERT INTO case_words (complaint, words)
SELECT e.complaint,
       case_words_of(e.complaint, array_remove(ARRAY[(e.body::json #>> '{event,texts,name}')::uuid,
                                                     (e.body::json #>> '{event,texts,child_name}')::uuid], NULL))
  FROM event AS e WHERE e.seq = 1;

-- Everybody for whom a case may be there because of what they are in it, whatever else keeps it from them.
ALTER TABLE card ADD COLUMN people uuid[] NOT NULL GENERATED ALWAYS AS
    (array_remove(told || parts || ARRAY[handler, named_director], NULL)) STORED;

-- The list goes by the day of receipt. Each reads the beginning of one of these, or the cases that are their own
-- (docs/plans/search.md).
CREATE INDEX card_listed ON card (received_on DESC, reference DESC);
CREATE INDEX card_listed_open ON card (received_on DESC, reference DESC) WHERE closing IS NULL;
CREATE INDEX card_listed_guarded ON card (received_on DESC, reference DESC) WHERE diverted OR flagged;
CREATE INDEX card_listed_handler ON card (handler, received_on DESC, reference DESC);
CREATE INDEX card_people ON card USING gin (people);
CREATE INDEX card_conflicted ON card USING gin (conflicted);
CREATE INDEX card_locations ON card USING gin (locations);
