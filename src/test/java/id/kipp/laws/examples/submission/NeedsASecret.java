package id.kipp.laws.examples.submission;

import id.kipp.account.secret.PasswordHasher;

/** Works with passwords outside of the account module. */
class NeedsASecret {
    PasswordHasher hasher;
}
