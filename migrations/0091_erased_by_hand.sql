-- A diverted case has a term of its own, elsewhere (R6, R7): everything personal of it is erased by hand, with a reason that
-- stays.
ALTER TABLE hold_log
    DROP CONSTRAINT hold_log_what_check,
    ADD CONSTRAINT hold_log_what_check CHECK (what IN ('held', 'let_go', 'erased')),
    ADD COLUMN reason text,
    ADD CONSTRAINT hold_log_says_why_it_was_erased CHECK ((what = 'erased') = (reason IS NOT NULL));
