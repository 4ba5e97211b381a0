-- How staff come in for the first time, by a second factor, and again after forgetting a password.

-- Whoever is invited has an account before they have a password.
ALTER TABLE account ALTER COLUMN password_hash DROP NOT NULL;
-- The secret of the app is derived from a key outside the database and this number, and stored nowhere.
ALTER TABLE account ADD COLUMN factor integer NOT NULL DEFAULT 0 CHECK (factor >= 0);
-- Since when the app is in use; nothing until its first code was right.
ALTER TABLE account ADD COLUMN factor_since timestamptz;
-- The last code that was used, by its step in time: none is used twice.
ALTER TABLE account ADD COLUMN factor_step bigint;
-- The series of recovery codes, derived in the same way; and when it was made, as it is shown for a short time only.
ALTER TABLE account ADD COLUMN series integer NOT NULL DEFAULT 0 CHECK (series >= 0);
ALTER TABLE account ADD COLUMN series_since timestamptz;

-- Recovery codes that were used.
CREATE TABLE recovery_used (
    staff   uuid NOT NULL REFERENCES account (staff) ON DELETE CASCADE,
    series  integer NOT NULL,
    number  smallint NOT NULL,
    used_at timestamptz NOT NULL,
    PRIMARY KEY (staff, series, number)
);

-- What a person may end by name, without its token; when the second factor was given in it; and on what kind of device.
ALTER TABLE staff_session ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE;
ALTER TABLE staff_session ADD COLUMN second_at timestamptz;
ALTER TABLE staff_session ADD COLUMN device text NOT NULL DEFAULT '';

-- Links by which somebody sets a password: an invitation, or asked for by who forgot theirs. The token is derived from the
-- id and stored as a hash.
CREATE TABLE staff_link (
    id         uuid PRIMARY KEY,
    token_hash bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
    staff      uuid NOT NULL REFERENCES account (staff) ON DELETE CASCADE,
    kind       text NOT NULL CHECK (kind IN ('invitation', 'forgotten')),
    lang       text NOT NULL,
    made_at    timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz
);
CREATE INDEX staff_link_by_staff ON staff_link (staff);
