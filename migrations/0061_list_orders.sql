-- The list of cases can go by the next term too: open cases, each page reads the beginning of this. By the day of receipt
-- it reads `card_listed`, forwards or backwards; by location it sorts what is open.
CREATE INDEX card_listed_by_term ON card (due, reference) WHERE closing IS NULL;
