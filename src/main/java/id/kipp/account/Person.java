package id.kipp.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an account says about its owner, once it was found to be in order. */
record Person(
        String name,
        @Nullable String email,
        Set<Role> roles,
        @Nullable Long institutionId,
        @Nullable Long unitId,
        boolean independent) {}
