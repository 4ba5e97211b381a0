-- What the coordinator says in the public report of a year, under the headings that the law asks for (Wet kinderopvang,
-- art. 1.57b). Every save is a row: nobody overwrites what somebody else wrote. One that was issued stays as it is.
CREATE TABLE yearly_words (
    year      integer NOT NULL CHECK (year BETWEEN 2000 AND 2999),
    version   integer NOT NULL CHECK (version > 0),
    saved_at  timestamptz NOT NULL,
    saved_by  uuid NOT NULL REFERENCES staff,
    -- As JSON; what is not written yet is blank.
    words     text NOT NULL,
    issued_at timestamptz,
    PRIMARY KEY (year, version)
);

-- Only whether it is issued may change, and only once.
CREATE FUNCTION yearly_words_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.issued_at IS NOT NULL OR (NEW.year, NEW.version, NEW.saved_at, NEW.saved_by, NEW.words)
        IS DISTINCT FROM (OLD.year, OLD.version, OLD.saved_at, OLD.saved_by, OLD.words) THEN
        RAISE EXCEPTION 'what was written for a yearly report stays as it is' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER yearly_words_stay BEFORE UPDATE ON yearly_words FOR EACH ROW EXECUTE FUNCTION yearly_words_stay();
CREATE TRIGGER yearly_words_are_kept BEFORE DELETE OR TRUNCATE ON yearly_words
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
