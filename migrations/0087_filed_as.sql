-- What each question of a draft said when it was sent, as a mark that only the server can make and from which nothing can
-- be read: what another page or device sends afterwards is either the same words again, or something new that is not to be
-- lost. Goes with the draft. Nothing for drafts that were sent before.
ALTER TABLE draft ADD COLUMN filed_as json;
