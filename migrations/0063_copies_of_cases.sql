-- Who took a copy of a case out of the house, when and what for: for a body outside (R17), or for the complainant who asks
-- for their own data (GDPR, article 15). Nothing of what was in it. Only ever added to.

CREATE TABLE case_copy (
    complaint uuid NOT NULL REFERENCES complaint,
    staff     uuid NOT NULL REFERENCES staff,
    at        timestamptz NOT NULL,
    purpose   text NOT NULL CHECK (purpose IN ('body', 'own'))
);
CREATE INDEX case_copy_of ON case_copy (complaint, at DESC);
