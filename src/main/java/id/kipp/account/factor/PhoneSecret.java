package id.kipp.account.factor;

/**
 * What a phone takes over; shown to who has just typed the password, and to nobody else.
 *
 * @param letters what to type into the phone
 * @param address what the phone reads from the picture
 */
public record PhoneSecret(String letters, String address) {}
