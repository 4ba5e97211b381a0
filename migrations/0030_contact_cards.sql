-- Whom one can turn to outside of the house: numbers change, and the organisation says when it last checked them with the
-- body itself. Begins with what providers publish (the defaults of `domain::helplines`, kept equal by a test), checked by
-- nobody yet.

CREATE TABLE contact_card (
    line       text PRIMARY KEY CHECK (line IN ('emergency', 'veilig_thuis', 'inspector', 'klachtenloket', 'geschillencommissie')),
    phone      text NOT NULL,
    -- Empty where there is none.
    mail       text NOT NULL DEFAULT '',
    site       text NOT NULL DEFAULT '',
    checked_on date
);

INSERT INTO contact_card (line, phone, mail, site) VALUES
    ('emergency', '112', '', ''),
    ('veilig_thuis', '0800-2000', '', ''),
    ('inspector', '0900-111 3 111', '', ''),
    ('klachtenloket', '0900-1877', 'info@klachtenloket-kinderopvang.nl', 'www.klachtenloket-kinderopvang.nl'),
    ('geschillencommissie', '070-310 53 10', '', 'www.degeschillencommissie.nl');
