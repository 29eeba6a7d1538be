package id.kipp.replication.rules;

/** How long the texts of a replication may be, in characters unless words are said. */
public final class ReplicationLimits {
    public static final int PROBLEM_WORDS = 100;
    public static final int PROBLEM = 1200;
    public static final int MEASURE = 160;
    public static final int UNIT = 40;
    public static final int STAFF = 10_000;
    public static final int NOTE = 1000;
    public static final int PART = 200;
    public static final int WHY = 400;
    public static final int PARTS = 20;

    private ReplicationLimits() {}
}
