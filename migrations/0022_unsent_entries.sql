-- A complaint that staff were entering from a letter, a mail or a call, and that had something wrong in it: without
-- JavaScript the answer is a redirect, and what somebody typed must survive it. There is no complaint yet to keep it
-- with, as `unsent_form` does. Personal: removed when it is entered, and after a day.

CREATE TABLE unsent_entry (
    staff   uuid NOT NULL REFERENCES staff,
    -- The key by which the form acts once.
    key     uuid NOT NULL,
    entry   json NOT NULL,
    kept_at timestamptz NOT NULL,
    PRIMARY KEY (staff, key)
);
CREATE INDEX unsent_entry_by_age ON unsent_entry (kept_at);
