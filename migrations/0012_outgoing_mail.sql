-- Mail that was asked for, and what became of it. No words and no addresses: both are looked up when it is sent, so
-- that an erased address gets nothing. Whoever wonders whether a parent was mailed reads it here.

CREATE TABLE outgoing_mail (
    id         uuid PRIMARY KEY,
    complaint  uuid NOT NULL,
    -- The event that asked for it.
    seq        integer NOT NULL,
    kind       text NOT NULL,
    -- Nobody for the complainant.
    staff      uuid REFERENCES staff,
    state      text NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'sent', 'written', 'failed', 'withheld')),
    attempts   integer NOT NULL DEFAULT 0,
    error      text,
    asked_at   timestamptz NOT NULL,
    settled_at timestamptz,
    FOREIGN KEY (complaint, seq) REFERENCES event,
    -- One event asks for a mail to somebody once.
    UNIQUE NULLS NOT DISTINCT (complaint, seq, kind, staff)
);
