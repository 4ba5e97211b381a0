-- A location that is not offered for new complaints any more. It is never deleted: complaints are about it, filters find them,
-- and reports count it.
CREATE TABLE closed_location (
    location uuid PRIMARY KEY REFERENCES location,
    since    date NOT NULL
);
