-- The draft of a judgement is kept while it is typed, and what a page sends may be overtaken on its way by what it sent
-- later. Each page says which it is and when it sent this, by its own clock: an older one of the same page does not take
-- the place of a newer one. Another page begins anew. Without scripts a page says nothing, and browsers wait by themselves.

ALTER TABLE unsent_form ADD COLUMN page uuid;
ALTER TABLE unsent_form ADD COLUMN sent bigint;
ALTER TABLE unsent_form ADD CHECK ((page IS NULL) = (sent IS NULL));
