-- Something good, or a small remark, for a location: no complaint, in no count of complaints, on no board. What is kept
-- longer than the words is that somebody said something good or remarked something, where and when.

CREATE TABLE remark (
    -- Made of the form's key and what was typed: sent twice it is one, and typed anew it is another.
    id         uuid PRIMARY KEY,
    location   uuid NOT NULL REFERENCES location,
    kind       text NOT NULL CHECK (kind IN ('compliment', 'remark')),
    sent_at    timestamptz NOT NULL,
    outcome    text CHECK (outcome IN ('answered', 'done', 'pointed')),
    settled_at timestamptz,
    settled_by uuid REFERENCES staff,
    CHECK ((outcome IS NULL) = (settled_at IS NULL) AND (outcome IS NULL) = (settled_by IS NULL))
);
CREATE INDEX remark_by_location ON remark (location, sent_at);

-- What was said, by whom, and what was done about it. Personal: removed after six months.
CREATE TABLE remark_words (
    remark uuid PRIMARY KEY REFERENCES remark ON DELETE CASCADE,
    words  text NOT NULL,
    name   text,
    phone  text,
    email  text,
    note   text
);

-- A form about a remark that had something wrong in it, until the page shows it again: without JavaScript the answer is
-- a redirect. Found by the hash of the sender's cookie, or of who settles which remark. Personal: removed after a day.
CREATE TABLE unsent_remark (
    token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
    form       json NOT NULL,
    kept_at    timestamptz NOT NULL
);
CREATE INDEX unsent_remark_by_age ON unsent_remark (kept_at);

-- A mail about a remark leads to the page where it is read.
ALTER TABLE outgoing_mail
    ADD COLUMN remark uuid REFERENCES remark,
    DROP CONSTRAINT outgoing_mail_is_about_something,
    ADD CONSTRAINT outgoing_mail_is_about_something
        CHECK (CASE WHEN remark IS NOT NULL THEN complaint IS NULL AND seq IS NULL AND day IS NULL AND staff IS NOT NULL AND round = 0
                    WHEN day IS NOT NULL THEN complaint IS NULL AND seq IS NULL AND staff IS NOT NULL AND round = 0
                    ELSE complaint IS NOT NULL AND seq IS NOT NULL END),
    DROP CONSTRAINT outgoing_mail_once,
    ADD CONSTRAINT outgoing_mail_once UNIQUE NULLS NOT DISTINCT (complaint, seq, kind, staff, round, day, remark);
