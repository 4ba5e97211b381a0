-- What was agreed with a parent by a day before the judgement (R10) is what is due next of a case. A generated column cannot
-- be changed, so it is made anew with its indexes. Whoever only holds points is told of no promise (R8): theirs is the term
-- without it.

ALTER TABLE card DROP COLUMN due;
ALTER TABLE card
    ADD COLUMN due date GENERATED ALWAYS AS (
        CASE WHEN closing IS NOT NULL THEN NULL
             WHEN answer_due IS NOT NULL THEN answer_due
             WHEN first_contact_on IS NULL THEN first_contact_due
             ELSE LEAST(judgement_due, promise_due) END) STORED,
    ADD COLUMN due_of_part date GENERATED ALWAYS AS (
        CASE WHEN closing IS NOT NULL THEN NULL
             WHEN answer_due IS NOT NULL THEN answer_due
             WHEN first_contact_on IS NULL THEN first_contact_due
             ELSE judgement_due END) STORED;
CREATE INDEX card_open ON card (due, complaint) WHERE closing IS NULL;
CREATE INDEX card_listed_by_term ON card (due, reference) WHERE closing IS NULL;
