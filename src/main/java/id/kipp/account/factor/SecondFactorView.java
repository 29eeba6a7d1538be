package id.kipp.account.factor;

/**
 * How an account's second factor stands.
 *
 * @param confirmed whether a phone is set up
 * @param begun whether a secret waits for the code of its phone
 * @param codesLeft recovery codes that are not used yet
 */
public record SecondFactorView(boolean confirmed, boolean begun, long codesLeft) {}
