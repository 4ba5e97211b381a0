-- A form that was posted with something wrong in it, until the page shows it again: without JavaScript the answer is a
-- redirect, and what somebody typed must survive it. Personal: removed when the form is accepted, and after a day.

CREATE TABLE unsent_form (
    complaint uuid NOT NULL REFERENCES complaint,
    -- Nobody for the complainant.
    staff     uuid REFERENCES staff,
    kind      text NOT NULL,
    seen      integer NOT NULL,
    form      json NOT NULL,
    error     json NOT NULL,
    kept_at   timestamptz NOT NULL,
    UNIQUE NULLS NOT DISTINCT (complaint, staff, kind)
);
CREATE INDEX unsent_form_by_age ON unsent_form (kept_at);
