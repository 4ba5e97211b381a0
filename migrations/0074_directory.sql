-- The directory holds everybody who can be complained about, also who never comes in here: where they work says which of
-- two namesakes is meant. Deferred, because a location may name its manager first.
ALTER TABLE staff ADD COLUMN location uuid REFERENCES location DEFERRABLE INITIALLY DEFERRED;
