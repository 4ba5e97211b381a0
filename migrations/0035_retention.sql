-- Cases of which everything personal stays after its term, with the reason: until somebody lets go of it.
CREATE TABLE case_hold (
    complaint uuid PRIMARY KEY REFERENCES complaint,
    reason    text NOT NULL CHECK (reason <> ''),
    since     timestamptz NOT NULL
);

-- From which day on nothing personal of it is kept, where that is known; made of the events, like all of the row.
ALTER TABLE card ADD COLUMN erase_on date;
CREATE INDEX card_erase ON card (erase_on) WHERE erase_on IS NOT NULL;
