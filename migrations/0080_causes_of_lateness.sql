-- What reports are made of says for each case why it is late, too (R12). It is made of the events and of nothing else: what
-- there is goes here, and is made anew with the migrations.
DELETE FROM case_record;
