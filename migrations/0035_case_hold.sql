-- Cases of which everything personal stays after its term, with the reason: until somebody lets go of it.
CREATE TABLE case_hold (
    complaint uuid PRIMARY KEY REFERENCES complaint,
    reason    text NOT NULL CHECK (reason <> ''),
    since     timestamptz NOT NULL
);
