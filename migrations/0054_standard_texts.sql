-- Standard texts for the reasons of a judgement (R12): for a category, an outcome, both or any; with places to fill in,
-- between braces. What somebody begins with is copied: judgements do not change with it.
CREATE TABLE standard_text (
    -- Also the key by which the same form sent twice is one.
    id         uuid PRIMARY KEY,
    category   text,
    outcome    text CHECK (outcome IN ('founded', 'partly_founded', 'unfounded', 'no_judgement_possible')),
    title      text NOT NULL CHECK (title <> ''),
    words      text NOT NULL CHECK (words <> ''),
    changed_at timestamptz NOT NULL
);
