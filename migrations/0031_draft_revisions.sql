-- Where two devices differ, neither overwrites the other and the parent chooses: of each question is kept how often it was
-- saved and by which device last, and what came from a device that had not seen that. A device is known by the hash of its
-- token.

CREATE TABLE draft_step (
    draft    uuid NOT NULL REFERENCES draft ON DELETE CASCADE,
    step     text NOT NULL,
    revision integer NOT NULL,
    device   bytea NOT NULL CHECK (octet_length(device) = 32),
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (draft, step)
);

-- What waits to be chosen or not: gone once the parent chose, filed or wiped.
CREATE TABLE draft_choice (
    id      uuid PRIMARY KEY,
    draft   uuid NOT NULL REFERENCES draft ON DELETE CASCADE,
    step    text NOT NULL,
    device  bytea NOT NULL CHECK (octet_length(device) = 32),
    answers json NOT NULL,
    kept_at timestamptz NOT NULL,
    UNIQUE (draft, step, device)
);
