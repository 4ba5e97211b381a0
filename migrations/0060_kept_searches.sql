-- What somebody looked for that says something of somebody: the address of the list names it by id, so that no name stands
-- in a history or in the log of a proxy. The id is derived of who looked and for what: looked for again, it is one row.
-- Forgotten after a day.

CREATE TABLE kept_search (
    id      uuid PRIMARY KEY,
    staff   uuid NOT NULL REFERENCES account (staff) ON DELETE CASCADE,
    words   text NOT NULL CHECK (length(words) <= 200),
    handler uuid,
    kept_at timestamptz NOT NULL,
    CHECK (words <> '' OR handler IS NOT NULL)
);
CREATE INDEX kept_search_by_age ON kept_search (kept_at);
