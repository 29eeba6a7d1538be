package id.kipp.account;

import id.kipp.kernel.access.Actor;

/**
 * What signing in has to know of an account.
 *
 * @param passwordHash empty while the owner has not chosen a password yet
 * @param guarded whether the account must have a second factor
 * @param passwordGiven whether somebody else gave the password, so that another must be chosen first
 * @param actor who the person is once fully signed in
 */
public record Credentials(
        long id,
        String username,
        String passwordHash,
        boolean enabled,
        boolean guarded,
        boolean passwordGiven,
        Actor actor) {}
