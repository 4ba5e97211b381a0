-- Filters of the list of cases that somebody saved under a name, for themselves. Where, how it stands, whose and in which
-- order; never words, which may be the name of a parent and would outlive the case.

CREATE TABLE saved_filter (
    -- Also the key by which the same form sent twice is one.
    id         uuid PRIMARY KEY,
    staff      uuid NOT NULL REFERENCES account (staff) ON DELETE CASCADE,
    name       text NOT NULL CHECK (name <> ''),
    location   uuid,
    phase      text,
    handler    uuid,
    late       boolean NOT NULL,
    sort       text NOT NULL,
    saved_at   timestamptz NOT NULL,
    -- Removed, and to be had back for a day.
    removed_at timestamptz
);
CREATE INDEX saved_filter_of ON saved_filter (staff) WHERE removed_at IS NULL;
CREATE INDEX saved_filter_removed ON saved_filter (removed_at) WHERE removed_at IS NOT NULL;
