-- The organisation as the procedure needs it: where a complaint can be about, and who stands above whom.
-- Kept here rather than in settings because routing, conflict of interest and terms all follow from it.

CREATE TABLE region (
    id   uuid PRIMARY KEY,
    name text NOT NULL
);

-- The directory: everybody who can be complained about or be responsible, with an account or without.
CREATE TABLE staff (
    id       uuid PRIMARY KEY,
    -- The order of the directory: where several can be first, the first here is.
    position integer NOT NULL,
    name     text NOT NULL,
    function text NOT NULL,
    phone    text,
    email    text,
    -- The reporting line (R15).
    manager  uuid REFERENCES staff DEFERRABLE INITIALLY DEFERRED CHECK (manager <> id)
);

CREATE TABLE location (
    id       uuid PRIMARY KEY,
    position integer NOT NULL,
    name     text NOT NULL,
    town     text NOT NULL,
    region   uuid NOT NULL REFERENCES region,
    -- Nobody while the post is vacant.
    manager  uuid REFERENCES staff
);

-- What somebody may be; `scope` is the location or region where the role has one.
CREATE TABLE staff_role (
    staff uuid NOT NULL REFERENCES staff,
    role  text NOT NULL CHECK (role IN ('coordinator', 'location_manager', 'regional_manager', 'director',
                                        'safeguarding_officer', 'committee', 'administrator')),
    scope uuid,
    CHECK ((scope IS NOT NULL) = (role IN ('location_manager', 'regional_manager', 'committee'))),
    UNIQUE NULLS NOT DISTINCT (staff, role, scope)
);
CREATE INDEX staff_role_by_role ON staff_role (role);

-- Who stands in for whom, both days included.
CREATE TABLE deputy (
    absent    uuid NOT NULL REFERENCES staff,
    deputy    uuid NOT NULL REFERENCES staff CHECK (deputy <> absent),
    from_day  date NOT NULL,
    until_day date NOT NULL CHECK (until_day >= from_day),
    PRIMARY KEY (absent, from_day)
);

-- One row: what there is one of.
CREATE TABLE organisation (
    one           boolean PRIMARY KEY DEFAULT true CHECK (one),
    name          text NOT NULL,
    holiday_rules text NOT NULL DEFAULT 'cao' CHECK (holiday_rules IN ('cao', 'legal')),
    -- The last to handle a case when everybody in the line is conflicted.
    independent   uuid REFERENCES staff
);

-- Days on which the organisation is closed besides holidays: they do not count as working days (R9).
CREATE TABLE closing_day (
    day date PRIMARY KEY
);
