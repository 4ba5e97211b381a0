-- In which language mails for staff are written. Nothing where they never chose: Dutch then.
ALTER TABLE account ADD COLUMN lang text;
