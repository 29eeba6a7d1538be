package id.kipp.account.contact;

import id.kipp.kernel.access.Permission;

/** Somebody who is told something, by the trust for which the person is. */
public record Told(Recipient place, Permission permission) {}
