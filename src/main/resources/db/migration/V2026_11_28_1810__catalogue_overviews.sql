-- The pages of an institution, of an edition and of a province ask by these.
alter table innovation
  add key innovation_institution (institution_id, year),
  add key innovation_province (province, sample);
alter table innovation_award add key innovation_award_year (year, level);
alter table replication
  add key replication_adopter (adopter_id, year),
  add key replication_province (province, status);
