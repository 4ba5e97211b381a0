-- A question to the coordinator, without a complaint (R2), is a card with one term of its own: by when it is answered.
-- What is due next follows from that; a generated column cannot be changed, so it is made anew with its index.

ALTER TABLE card
    ADD COLUMN answer_due date,
    DROP COLUMN due;
ALTER TABLE card
    ADD COLUMN due date GENERATED ALWAYS AS (
        CASE WHEN closing IS NOT NULL THEN NULL
             WHEN answer_due IS NOT NULL THEN answer_due
             WHEN first_contact_on IS NULL THEN first_contact_due
             ELSE judgement_due END) STORED;
CREATE INDEX card_open ON card (due, complaint) WHERE closing IS NULL;
