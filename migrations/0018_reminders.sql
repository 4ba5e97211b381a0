-- What the house does by itself as days pass: remind people of what is near or late (R9, R10, R12, R14), and repeat an
-- alert about safety until somebody saw it (R6, R7).

-- A mail is about an event, and may go out again in rounds; or it is somebody's reminder of a day, about several cases.
ALTER TABLE outgoing_mail
    ALTER COLUMN complaint DROP NOT NULL,
    ALTER COLUMN seq DROP NOT NULL,
    ADD COLUMN round integer NOT NULL DEFAULT 0,
    ADD COLUMN day date,
    ADD CONSTRAINT outgoing_mail_is_about_something
        CHECK (CASE WHEN day IS NULL THEN complaint IS NOT NULL AND seq IS NOT NULL
                    ELSE complaint IS NULL AND seq IS NULL AND staff IS NOT NULL AND round = 0 END),
    DROP CONSTRAINT outgoing_mail_complaint_seq_kind_staff_key,
    -- One event asks for a mail to somebody once in each round, and a day once for each person.
    ADD CONSTRAINT outgoing_mail_once UNIQUE NULLS NOT DISTINCT (complaint, seq, kind, staff, round, day);

-- What somebody is reminded of on a day, in one mail: nothing personal, and never the same twice.
CREATE TABLE reminder (
    day       date NOT NULL,
    staff     uuid NOT NULL REFERENCES staff,
    complaint uuid NOT NULL REFERENCES complaint,
    what      text NOT NULL,
    -- The day that is near, or has passed.
    due       date NOT NULL,
    PRIMARY KEY (day, staff, complaint, what)
);

-- The earliest day of what is still to be kept: what was agreed (R10) while a case is open, its measures (R14) once it
-- is closed. Of what was closed, only those with a day here are looked at again. Rows from before get theirs by
-- `gehoor rebuild`.
ALTER TABLE card ADD COLUMN promise_due date;
CREATE INDEX card_measures ON card (promise_due) WHERE closing IS NOT NULL AND promise_due IS NOT NULL;
