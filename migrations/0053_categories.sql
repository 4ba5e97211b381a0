-- A category that is not offered for new complaints any more. It is never deleted: complaints are about it, and reports
-- count it.
CREATE TABLE closed_category (
    category text PRIMARY KEY CHECK (category <> 'other'),
    since    date NOT NULL
);
