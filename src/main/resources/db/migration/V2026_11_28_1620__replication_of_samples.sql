-- A replication of a demonstrated innovation is a demonstration.
update replication_project set sample = true
 where innovation_id in (select i.id from innovation i where i.sample);
-- A demonstration is never told beside a real innovation.
delete from replication
 where number in (select p.number from replication_project p join innovation i on i.id = p.innovation_id where p.sample and not i.sample);
