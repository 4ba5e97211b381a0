-- Who comes in by the organisation's own OpenID provider: as whom that knows them. They have no password here, so that
-- whoever is shut out there comes in no more.
ALTER TABLE account ADD COLUMN issuer text;
ALTER TABLE account ADD COLUMN subject text;
ALTER TABLE account ADD CHECK ((issuer IS NULL) = (subject IS NULL));
ALTER TABLE account ADD CHECK (subject IS NULL OR password_hash IS NULL);
CREATE UNIQUE INDEX account_by_subject ON account (issuer, subject) WHERE subject IS NOT NULL;
-- When they said at the provider who they are once more: for what a password would be asked for again.
ALTER TABLE staff_session ADD COLUMN proven_at timestamptz;
