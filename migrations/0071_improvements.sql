-- What a parent committee reads of what was improved at its location: words that the coordinator released. None of them is
-- tied to a case or to a measure: a committee that could count would count families.
CREATE TABLE improvement (
    -- Also the key by which the same form sent twice is one.
    id          uuid PRIMARY KEY,
    location    uuid NOT NULL REFERENCES location,
    words       text NOT NULL CHECK (words <> ''),
    released_at timestamptz NOT NULL,
    released_by uuid NOT NULL REFERENCES staff,
    -- How it stands; who said so and when, once it is no longer as it was released.
    stands      text NOT NULL CHECK (stands IN ('planned', 'done', 'withdrawn')),
    changed_at  timestamptz,
    changed_by  uuid REFERENCES staff,
    CHECK ((changed_at IS NULL) = (changed_by IS NULL))
);
CREATE INDEX improvement_by_location ON improvement (location, released_at DESC);
