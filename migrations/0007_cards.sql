-- What the board reads: one row for each complaint, made of its events and never anything else, so that it can be
-- thrown away and made anew (`gehoor rebuild`). What access depends on stands here in columns: who may see a card is
-- settled in the query, not after it.

CREATE TABLE card (
    complaint         uuid PRIMARY KEY REFERENCES complaint,
    reference         text NOT NULL,
    -- The number of the last event: a card never goes back.
    version           integer NOT NULL,
    phase             text NOT NULL,
    locations         uuid[] NOT NULL,
    categories        text[] NOT NULL,
    handler           uuid,
    received_on       date NOT NULL,
    first_contact_due date NOT NULL,
    first_contact_on  date,
    judgement_due     date NOT NULL,
    filed_late        boolean NOT NULL,
    message_waits     boolean NOT NULL,
    approved          boolean NOT NULL,
    closing           text,
    closed_on         date,
    -- Who was told (R15), who may never see it, and the one director who may when it was diverted (R6, R7).
    told              uuid[] NOT NULL,
    conflicted        uuid[] NOT NULL,
    diverted          boolean NOT NULL,
    named_director    uuid,
    -- The next term; nothing when closed.
    due               date GENERATED ALWAYS AS (
        CASE WHEN closing IS NOT NULL THEN NULL
             WHEN first_contact_on IS NULL THEN first_contact_due
             ELSE judgement_due END) STORED,
    CHECK ((closing IS NULL) = (closed_on IS NULL))
);

-- Open cases, the most urgent first; and what was closed lately. Each board reads the beginning of one of these.
CREATE INDEX card_open ON card (due, complaint) WHERE closing IS NULL;
CREATE INDEX card_closed ON card (closed_on DESC, complaint) WHERE closing IS NOT NULL;
-- Whoever sees only their own reads these instead of walking past everybody else's.
CREATE INDEX card_of_handler ON card (handler) WHERE closing IS NULL;
CREATE INDEX card_of_told ON card USING gin (told) WHERE closing IS NULL;
