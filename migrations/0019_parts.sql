-- R8: who was given points of a complaint about several locations, and sees nothing else of it. Rows from before have
-- none to see: nobody was given any.

ALTER TABLE card ADD COLUMN parts uuid[] NOT NULL DEFAULT '{}';
ALTER TABLE card ALTER COLUMN parts DROP DEFAULT;
