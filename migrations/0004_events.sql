-- Everything that happened to every complaint: the one list from which the rest is made.
-- Nothing in it is ever changed or removed; names and texts are apart, in `personal_text`, so that they can be.

CREATE TABLE event (
    complaint uuid NOT NULL REFERENCES complaint,
    seq       integer NOT NULL CHECK (seq > 0),
    kind      text NOT NULL,
    version   smallint NOT NULL CHECK (version > 0),
    at        timestamptz NOT NULL,
    actor     text NOT NULL CHECK (actor ~ '^(complainant|system|staff:[0-9a-f-]{36})$'),
    -- The exact characters that were written and hashed: text, because jsonb would write its own.
    body      text NOT NULL,
    -- A keyed hash over this event and the hash of the one before; the key is outside the database.
    mac       bytea NOT NULL CHECK (octet_length(mac) = 32),
    -- The transaction that wrote it: who looks on reads by it (docs/decisions/0002-live-horizon.md).
    -- Not hashed: it means nothing in another cluster, where a backup may be restored.
    xid       xid8 NOT NULL DEFAULT pg_current_xact_id(),
    PRIMARY KEY (complaint, seq)
);
CREATE INDEX event_by_transaction ON event (xid);

-- The application's login has no right to do these; this stops the owner's, too, from doing them by mistake.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% on % is refused: it is only ever added to', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER event_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
