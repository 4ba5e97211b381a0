-- Cases that were diverted (R6, R7): few, and looked for by whoever is still to tell the parent.
CREATE INDEX card_diverted ON card (complaint) WHERE diverted;
