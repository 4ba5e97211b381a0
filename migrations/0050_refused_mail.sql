-- Mail that was refused waits for a coordinator, who sends it again or sees to it in another way.

ALTER TABLE outgoing_mail
    DROP CONSTRAINT outgoing_mail_state_check,
    ADD CONSTRAINT outgoing_mail_state_check
        CHECK (state IN ('queued', 'sent', 'written', 'failed', 'withheld', 'aside')),
    -- The form by which it was sent again last; nothing as long as it goes for the first time.
    ADD COLUMN again uuid;
CREATE INDEX outgoing_mail_refused ON outgoing_mail (settled_at DESC, id) WHERE state = 'failed';

-- Who saw to which refused mail, and how: only ever added to.
CREATE TABLE mail_seen_to (
    -- The key of the form: sent twice it is once.
    id    uuid PRIMARY KEY,
    mail  uuid NOT NULL REFERENCES outgoing_mail,
    how   text NOT NULL CHECK (how IN ('again', 'aside')),
    staff uuid NOT NULL REFERENCES staff,
    at    timestamptz NOT NULL
);
CREATE TRIGGER mail_seen_to_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON mail_seen_to
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
