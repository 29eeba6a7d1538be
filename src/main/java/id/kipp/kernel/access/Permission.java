package id.kipp.kernel.access;

/** What a person may be trusted with; roles are sets of these, kept by the account module. */
public enum Permission {
    /** Write the own unit's submissions and send them to the Admin Lokal. */
    WRITE_SUBMISSION,
    /** Return or forward the submissions of the own institution. */
    FORWARD_SUBMISSION,
    /** Change editions, stages and the calendar. */
    RUN_EDITION,
    /** Decide the administrative selection. */
    SCREEN,
    /** Propose, preview and publish who reads what. */
    ASSIGN,
    /** Score what one was assigned to. */
    SCORE,
    /** See the ranking of a stage that is closed, or one's own panel's running stage. */
    SEE_RANKING,
    /** Close a scoring stage. */
    CLOSE_STAGE,
    /** Record the plenary's decision at a gate. */
    DECIDE,
    /** Enter the decree and publish results. */
    PUBLISH,
    /** Make and look after all accounts. */
    MANAGE_ACCOUNTS,
    /** Make and look after the accounts of the own institution's units. */
    MANAGE_UNIT_ACCOUNTS,
    /** Ask to copy an innovation, do the adopter's steps, and see who asks the own institution. */
    REPLICATE,
    /** Answer those who ask the own institution, confirm for it, and confirm what the news tell of it. */
    ANSWER_REPLICATION,
    /** See all replications, and which owners do not answer. */
    WATCH_REPLICATION,
    /** Write the profiles of the own institution's innovations and confirm that they still run. */
    DESCRIBE_INNOVATION,
    /** Publish the profiles of innovations, and see which owners do not confirm theirs. */
    CURATE,
    /** Read the audit trail. */
    READ_AUDIT
}
