-- R5: who may read a committee's complaint, by the numbers under which its chair named them. Rows from before have none:
-- nobody could be named. Each reads by a personal link of their own.

ALTER TABLE card ADD COLUMN readers smallint[] NOT NULL DEFAULT '{}';
ALTER TABLE card ALTER COLUMN readers DROP DEFAULT;

ALTER TABLE personal_link DROP CONSTRAINT personal_link_purpose_check;
ALTER TABLE personal_link ALTER COLUMN staff DROP NOT NULL;
ALTER TABLE personal_link ADD COLUMN reader smallint;
ALTER TABLE personal_link ADD CONSTRAINT personal_link_for_somebody CHECK (
    CASE purpose WHEN 'hearing' THEN staff IS NOT NULL AND reader IS NULL
                 WHEN 'reader' THEN staff IS NULL AND reader IS NOT NULL
                 ELSE false END
);
