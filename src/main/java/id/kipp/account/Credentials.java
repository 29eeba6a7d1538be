package id.kipp.account;

import id.kipp.kernel.access.Actor;

/**
 * What signing in has to know of an account.
 *
 * @param passwordHash empty while the owner has not chosen a password yet
 * @param guarded whether the account must have a second factor
 * @param actor who the person is once fully signed in
 */
public record Credentials(
        long id, String username, String passwordHash, boolean enabled, boolean guarded, Actor actor) {}
