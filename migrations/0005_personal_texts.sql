-- Names, addresses and what people wrote: apart from the events that speak of them, so that they can be erased while
-- what happened stays. An event holds the id, and a hash made with this row's salt: with the row goes every way to
-- try guesses against that hash, and the chain of events still verifies.

CREATE TABLE personal_text (
    id        uuid PRIMARY KEY,
    complaint uuid NOT NULL,
    -- The event that brought it.
    seq       integer NOT NULL,
    salt      bytea NOT NULL CHECK (octet_length(salt) = 16),
    words     text NOT NULL,
    FOREIGN KEY (complaint, seq) REFERENCES event
);
CREATE INDEX personal_text_by_event ON personal_text (complaint, seq);
