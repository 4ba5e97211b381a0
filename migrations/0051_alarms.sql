-- Whether the work that the house does by itself goes on is asked often: when each kind was done last, and since when
-- mail waits.
CREATE INDEX job_done ON job (kind, ended_at) WHERE state = 'done';
CREATE INDEX outgoing_mail_queued ON outgoing_mail (asked_at) WHERE state = 'queued';
