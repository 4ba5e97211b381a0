-- What reports are made of, and the reports that were issued (R16).

-- What can be counted of each case, made of its events and of nothing else, like `card`: it can be thrown away and made
-- anew (`gehoor rebuild`). A report needs days that the state of a case forgets (since when did it stand there, when was
-- that measure promised), and folding every event of a hundred thousand cases anew for each report takes too long.
CREATE TABLE case_record (
    complaint uuid PRIMARY KEY REFERENCES complaint,
    -- The number of the last event.
    version   integer NOT NULL,
    -- The last day on which something of it can be counted; nothing as long as that may still come. Reports of later
    -- weeks leave it unread.
    over_on   date,
    body      text NOT NULL
);
CREATE INDEX case_record_over ON case_record (over_on);

-- A weekly report as it was issued: frozen. A correction is a new version, which says so; the first stays.
CREATE TABLE weekly_report (
    week       text NOT NULL CHECK (week ~ '^[0-9]{4}-W[0-9]{2}$'),
    version    integer NOT NULL CHECK (version > 0),
    issued_at  timestamptz NOT NULL,
    issued_by  uuid NOT NULL REFERENCES staff,
    -- What the coordinator says of it; of a later version, why there is one.
    comment    text NOT NULL CHECK (comment <> ''),
    -- The report and its annex, exactly as they were.
    body       text NOT NULL,
    annex      text NOT NULL,
    -- How far the audit had come, so that it leaves the house with the report: a checkpoint that is cut off is missed.
    checkpoint bigint,
    checkpoint_mac bytea,
    PRIMARY KEY (week, version),
    CHECK ((checkpoint IS NULL) = (checkpoint_mac IS NULL))
);

CREATE TRIGGER weekly_report_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON weekly_report
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The public report of a year, frozen when its year is over: watching a number change would tell what changed it.
CREATE TABLE yearly_report (
    year      integer PRIMARY KEY CHECK (year BETWEEN 2000 AND 2999),
    issued_at timestamptz NOT NULL,
    -- As it is told: what is hidden is not in it.
    body      text NOT NULL
);

CREATE TRIGGER yearly_report_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON yearly_report
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A comment that was typed and not issued: it comes back on the page, so that nothing typed is lost.
CREATE TABLE weekly_comment (
    week    text NOT NULL,
    staff   uuid NOT NULL REFERENCES staff,
    comment text NOT NULL,
    PRIMARY KEY (week, staff)
);
