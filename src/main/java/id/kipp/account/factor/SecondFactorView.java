package id.kipp.account.factor;

/**
 * How an account's second factor stands.
 *
 * @param confirmed whether a phone is set up
 * @param codesLeft recovery codes that are not used yet
 * @param secret what to type into the phone; empty once it is set up
 * @param address what the phone reads from the picture; empty once it is set up
 */
public record SecondFactorView(boolean confirmed, long codesLeft, String secret, String address) {
    static SecondFactorView confirmed(long codesLeft) {
        return new SecondFactorView(true, codesLeft, "", "");
    }

    static SecondFactorView open(String secret, String address) {
        return new SecondFactorView(false, 0, secret, address);
    }
}
