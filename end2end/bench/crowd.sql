-- As many open cases as a board shows, made of those that are there: of each a card of its own, and nothing behind it.
CREATE TEMP TABLE copies AS
    SELECT gen_random_uuid() AS id, c.complaint AS of,
           'A' || lpad(upper(translate(to_hex(n), 'abcdef', 'ABCDEF')), 3, '0') || '-0000' AS reference
      FROM (SELECT complaint, row_number() OVER (ORDER BY reference) AS nth, count(*) OVER () AS many
              FROM card WHERE closing IS NULL AND NOT diverted) AS c
      JOIN generate_series(1, 500) AS n ON c.nth = 1 + n % c.many;
INSERT INTO complaint (id, reference) SELECT id, reference FROM copies;
INSERT INTO card (complaint, reference, version, phase, locations, categories, handler, received_on, first_contact_due,
                  first_contact_on, judgement_due, filed_late, message_waits, approved, told, conflicted, released,
                  flagged, diverted, named_director, promise_due, parts, answer_due, readers)
SELECT p.id, p.reference, version, phase, locations, categories, handler, received_on, first_contact_due + 40,
       first_contact_on, judgement_due + 40, filed_late, message_waits, approved, told, conflicted, released,
       flagged, diverted, named_director, promise_due, parts, answer_due, readers
  FROM card AS c JOIN copies AS p ON p.of = c.complaint;
ANALYZE card;
