-- The ways to a card. A page of the list is read from its place in a row that is in order already, for whoever asks and
-- whatever they filter by, so that it costs as much with a hundred thousand cases as with a hundred (docs/plans/search.md).
-- An index cannot do that: who a case is of, and where it plays, are lists.

-- Whose row: everybody's (`all`), of a person, of a conflict, of what is guarded (R6, R7); narrowed by handler, location, and
-- whether it is open. Two rows that got the same number would only cost time: whoever reads looks at the card as well.
CREATE FUNCTION way(who text, handler uuid, location uuid, open boolean) RETURNS bigint
    LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT hashtextextended(who || ' ' || coalesce(handler::text, '') || ' ' || coalesce(location::text, '') || ' ' || open::text, 0) $$;

CREATE FUNCTION ways_to(c card) RETURNS SETOF bigint LANGUAGE sql IMMUTABLE AS $$
    SELECT DISTINCT way(who, handler, location, open)
      FROM (SELECT 'all' UNION ALL
            SELECT 'guarded' WHERE c.diverted OR c.flagged UNION ALL
            SELECT 'person ' || person FROM unnest(c.people) AS person UNION ALL
            SELECT 'conflict ' || person FROM unnest(c.conflicted) AS person) AS those(who),
           unnest(ARRAY[NULL, c.handler]) AS handler,
           unnest(NULL::uuid || c.locations) AS location,
           unnest(ARRAY[false, c.closing IS NULL]) AS open
$$;

CREATE TABLE card_way (
    complaint   uuid NOT NULL REFERENCES card ON DELETE CASCADE,
    way         bigint NOT NULL,
    received_on date NOT NULL,
    reference   text NOT NULL,
    PRIMARY KEY (complaint, way)
);

-- Kept by the card itself, so that nobody who writes one can forget it, by the owner's rights: the application's login
-- writes no ways.
CREATE FUNCTION keep_ways() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    DELETE FROM card_way WHERE complaint = NEW.complaint;
    INSERT INTO card_way (complaint, way, received_on, reference)
    SELECT NEW.complaint, way, NEW.received_on, NEW.reference FROM ways_to(NEW) AS way;
    RETURN NULL;
END $$;
CREATE TRIGGER ways_kept AFTER INSERT OR UPDATE ON card FOR EACH ROW EXECUTE FUNCTION keep_ways();

INSERT INTO card_way (complaint, way, received_on, reference)
SELECT c.complaint, way, c.received_on, c.reference FROM card AS c, ways_to(c) AS way;
CREATE INDEX card_way_walked ON card_way (way, received_on, reference) INCLUDE (complaint);
ANALYZE card_way;

-- What these did is done by the ways.
DROP INDEX card_listed_open, card_listed_guarded, card_listed_handler, card_listed_by_term, card_people, card_conflicted, card_locations;
