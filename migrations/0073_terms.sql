-- For how many months things are kept is the organisation's to say, within bounds; a case that goes earlier by a shorter
-- term goes no earlier than it was announced.
ALTER TABLE organisation
    ADD COLUMN case_months   smallint NOT NULL DEFAULT 24 CHECK (case_months BETWEEN 12 AND 84),
    ADD COLUMN remark_months smallint NOT NULL DEFAULT 6 CHECK (remark_months BETWEEN 1 AND 24),
    ADD COLUMN erase_not_before date;

-- What is known of a case is the day from which its term is counted. The two years were counted from the last day of a
-- month to the last day of a month, so counting back gives the day or one that ends with it.
ALTER TABLE card RENAME COLUMN erase_on TO ended_on;
ALTER INDEX card_erase RENAME TO card_ended;
UPDATE card SET ended_on = (ended_on - interval '24 months')::date WHERE ended_on IS NOT NULL;
