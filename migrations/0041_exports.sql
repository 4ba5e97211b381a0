-- Who took a list of cases along, and when: a file goes where nobody sees who opens it. Not what was looked for, which
-- may name somebody. Only ever added to.

CREATE TABLE case_export (
    staff uuid NOT NULL,
    at    timestamptz NOT NULL,
    kind  text NOT NULL CHECK (kind IN ('csv', 'xlsx')),
    -- How many cases were in it.
    cases integer NOT NULL CHECK (cases >= 0)
);
CREATE INDEX case_export_latest ON case_export (at DESC);
