-- What the whole procedure asks of a card: the subjects to whom an extract was released (R11), and whether a concern
-- about safety was raised, so that the safeguarding officer sees it (R6, R7).

ALTER TABLE card
    ADD COLUMN released uuid[] NOT NULL DEFAULT '{}',
    ADD COLUMN flagged boolean NOT NULL DEFAULT false;
ALTER TABLE card
    ALTER COLUMN released DROP DEFAULT,
    ALTER COLUMN flagged DROP DEFAULT;

-- A second person reads a judgement before it goes out; an organisation may do without.
ALTER TABLE organisation ADD COLUMN second_reading boolean NOT NULL DEFAULT true;

-- Who is complained about acts too: by the personal link to the extract.
ALTER TABLE event DROP CONSTRAINT event_actor_check;
ALTER TABLE event ADD CONSTRAINT event_actor_check
    CHECK (actor ~ '^(complainant|system|(staff|subject):[0-9a-f-]{36})$');

CREATE INDEX deputy_by_deputy ON deputy (deputy);
