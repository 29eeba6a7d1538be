package id.kipp.platform.demo;

import id.kipp.platform.seed.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Takes the demonstration away, from its leaves to its roots; the audit trail keeps what happened in it. */
final class DemoReset {
    private static final String STAGES =
            "(select s.id from stage s join edition e on e.id = s.edition_id where e.sample)";
    private static final String ASSIGNMENTS = "(select t.id from assignment t where t.stage_id in " + STAGES + ")";
    private static final String GATES = "(select g.id from gate g where g.stage_id in " + STAGES + ")";
    private static final String PLENARIES = "(select p.id from plenary p where p.gate_id in " + GATES + ")";
    private static final String SUBMISSIONS =
            "(select b.id from submission b join edition e on e.id = b.edition_id where e.sample)";
    private static final String EDITIONS = "(select e.id from edition e where e.sample)";
    private static final String ACCOUNTS = "(select a.id from account a where a.sample)";

    private static final String PROJECTS = "(select p.id from replication_project p where p.author_id in " + ACCOUNTS
            + " or p.innovation_id in (select i.id from innovation i where i.sample))";

    private static final List<String> STATEMENTS = List.of(
            "delete from replication where number in (select n.number from replication_project n where n.id in "
                    + PROJECTS + ")",
            "delete from replication_part where project_id in " + PROJECTS,
            "delete from replication_step where project_id in " + PROJECTS,
            "delete from replication_project where author_id in " + ACCOUNTS
                    + " or innovation_id in (select i.id from innovation i where i.sample)",
            "update replication set adopter_innovation_id = null"
                    + " where adopter_innovation_id in (select i.id from innovation i where i.sample)",
            "delete from profile_fact where innovation_id in (select i.id from innovation i where i.sample)",
            "delete from profile_version where innovation_id in (select i.id from innovation i where i.sample)",
            "delete from profile_pulse where innovation_id in (select i.id from innovation i where i.sample)",
            "delete from innovation_profile where innovation_id in (select i.id from innovation i where i.sample)",
            "delete from innovation_section where innovation_id in (select i.id from innovation i where i.sample)",
            "delete from innovation_award where innovation_id in (select i.id from innovation i where i.sample)",
            "update replication set innovation_id = null"
                    + " where innovation_id in (select i.id from innovation i where i.sample)",
            "delete from innovation where sample",
            "delete from decree where gate_id in " + GATES,
            "delete from gate_pick where plenary_id in " + PLENARIES,
            "delete from plenary_out where plenary_id in " + PLENARIES,
            "delete from plenary_attendance where plenary_id in " + PLENARIES,
            "delete from plenary where gate_id in " + GATES,
            "delete from score where assignment_id in " + ASSIGNMENTS,
            "delete from assignment_bookmark where assignment_id in " + ASSIGNMENTS,
            "delete from mark_changes where stage_id in " + STAGES,
            "delete from assignment where stage_id in " + STAGES,
            "delete from jury_member where stage_id in " + STAGES,
            "delete from jury_expertise where account_id in " + ACCOUNTS,
            "delete from pact_signature where edition_id in " + EDITIONS + " or account_id in " + ACCOUNTS,
            "delete from past_institution where account_id in " + ACCOUNTS,
            "delete from assignment_run where stage_id in " + STAGES,
            "delete from stage_entrant where stage_id in " + STAGES,
            "delete from stage_snapshot where stage_id in " + STAGES,
            "delete from arrival where submission_id in " + SUBMISSIONS,
            "delete from receipt where submission_id in " + SUBMISSIONS,
            "delete from submission_step where submission_id in " + SUBMISSIONS,
            "delete from attachment where submission_id in " + SUBMISSIONS,
            "delete from answer where submission_id in " + SUBMISSIONS,
            "delete from submission where edition_id in " + EDITIONS,
            "delete from gate where stage_id in " + STAGES,
            "delete from criterion where stage_id in " + STAGES,
            "delete from stage where edition_id in " + EDITIONS,
            "delete from question where edition_id in " + EDITIONS,
            "delete from category where edition_id in " + EDITIONS,
            "delete from edition_group where edition_id in " + EDITIONS,
            "delete from edition where sample",
            "delete from notice_choice where account_id in " + ACCOUNTS,
            "delete from notice_mail where recipient_id in " + ACCOUNTS,
            "delete from notice where recipient_id in " + ACCOUNTS,
            "delete from sign_in where account_id in " + ACCOUNTS,
            "delete from invitation where account_id in " + ACCOUNTS,
            "delete from recovery_code where account_id in " + ACCOUNTS,
            "delete from second_factor where account_id in " + ACCOUNTS,
            "delete from account_role where account_id in " + ACCOUNTS,
            "delete from account where sample");

    private DemoReset() {}

    static void run(Connection database) throws SQLException {
        for (var statement : STATEMENTS) {
            Sql.run(database, statement);
        }
    }
}
