-- A weekly report that is issued is mailed to the directors (R16), and so is each corrected version of it: the round is the
-- version.
ALTER TABLE outgoing_mail
    DROP CONSTRAINT outgoing_mail_is_about_something,
    ADD CONSTRAINT outgoing_mail_is_about_something
        CHECK (CASE WHEN remark IS NOT NULL THEN complaint IS NULL AND seq IS NULL AND day IS NULL AND staff IS NOT NULL AND round = 0
                    WHEN day IS NOT NULL THEN complaint IS NULL AND seq IS NULL AND staff IS NOT NULL
                                              AND (round > 0) = (kind = 'report_issued')
                    ELSE complaint IS NOT NULL AND seq IS NOT NULL END);
