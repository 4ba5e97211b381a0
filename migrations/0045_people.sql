-- People come, change and leave in pages. By which somebody would see cases takes two: a proposal waits for the second.

-- Since when somebody works here no more; their name stays, because of what they did.
ALTER TABLE staff ADD COLUMN left_on date;

CREATE TABLE proposal (
    -- Also the key by which the same form sent twice is one.
    id          uuid PRIMARY KEY,
    staff       uuid NOT NULL REFERENCES staff,
    -- What would change, as `domain::people::Change`.
    change      text NOT NULL,
    proposed_by uuid NOT NULL REFERENCES staff,
    proposed_at timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL,
    verdict     text CHECK (verdict IN ('confirmed', 'refused', 'taken_back')),
    settled_by  uuid REFERENCES staff,
    settled_at  timestamptz,
    CHECK ((verdict IS NULL) = (settled_by IS NULL) AND (verdict IS NULL) = (settled_at IS NULL)),
    -- The law of two, also for whoever writes here by hand.
    CHECK (verdict IS DISTINCT FROM 'confirmed' OR settled_by <> proposed_by)
);
CREATE INDEX proposal_waiting ON proposal (proposed_at) WHERE verdict IS NULL;

-- Who changed which setting and when: only ever added to. Ids and keys, no names or addresses: those can be erased.
CREATE TABLE setting_log (
    id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at    timestamptz NOT NULL,
    actor uuid NOT NULL REFERENCES staff,
    about uuid REFERENCES staff,
    -- As `domain::people::Entry`.
    entry text NOT NULL
);
CREATE TRIGGER setting_log_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON setting_log
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A form with something wrong in it, kept under the hash of whose and which it is, so that nothing typed is lost.
CREATE TABLE unsent_setting (
    token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
    form       json NOT NULL,
    kept_at    timestamptz NOT NULL
);
CREATE INDEX unsent_setting_by_age ON unsent_setting (kept_at);
