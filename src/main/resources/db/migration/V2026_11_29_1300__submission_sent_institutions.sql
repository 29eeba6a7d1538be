-- How many institutions have sent is counted for the front page.
alter table submission add key submission_sent (edition_id, state, institution_id);
