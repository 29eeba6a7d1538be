package id.kipp.account.signin;

/**
 * The password was right.
 *
 * @param token the secret of the sign-in's cookie
 * @param device the mark by which the device is known again
 * @param awaitsCode whether the second factor is still to be shown
 */
public record SignInResult(String token, String device, boolean awaitsCode) {}
