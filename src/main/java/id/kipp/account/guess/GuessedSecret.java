package id.kipp.account.guess;

import id.kipp.account.rules.GuessLimit;
import id.kipp.account.secret.Tokens;

/** What somebody may guess at, apart from signing in; each is counted apart. */
public enum GuessedSecret {
    /** The password of the account that is signed in, counted by account. */
    OWN_PASSWORD("change", GuessLimit.MOST),

    /** A code of the account's phone, or a recovery code in its place, counted by account. */
    PHONE_CODE("code", GuessLimit.MOST),

    /** The code of the console that makes the first administrator, counted by place. */
    FIRST_CODE("first", GuessLimit.MOST),

    /** The code of a printed account sheet, counted by place: many type theirs in one room. */
    INVITATION("invitation", GuessLimit.MOST_EVERYWHERE);

    private final String name;
    private final int most;

    GuessedSecret(String name, int most) {
        this.name = name;
        this.most = most;
    }

    boolean allows(int attempts) {
        return attempts <= most;
    }

    /** Where the guesses of one account, or from one place, are counted. */
    String bucket(Object whose) {
        return Tokens.hash(name + "|" + whose);
    }
}
