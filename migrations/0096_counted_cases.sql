-- Which cases a weekly report counted: a correction counts them again, whoever they turn out to be about since. They stand
-- beside the report and not in it, so that nobody takes them along. Null for what was issued before this was kept.
ALTER TABLE weekly_report ADD COLUMN counted uuid[];
