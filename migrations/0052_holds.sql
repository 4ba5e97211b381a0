-- Cases are held and let go in pages: by whom, and since when.
ALTER TABLE case_hold
    -- Nobody for who did it on the server.
    ADD COLUMN held_by uuid REFERENCES staff;

-- Who held which case or let it go: only ever added to. The reason stands with the hold, and goes with it.
CREATE TABLE hold_log (
    -- The key of the form: sent twice it is once.
    id        uuid PRIMARY KEY,
    complaint uuid NOT NULL REFERENCES complaint,
    what      text NOT NULL CHECK (what IN ('held', 'let_go')),
    staff     uuid REFERENCES staff,
    at        timestamptz NOT NULL
);
CREATE TRIGGER hold_log_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON hold_log
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
