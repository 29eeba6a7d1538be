package id.kipp.account.web;

import id.kipp.web.Requests;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where one is in a list of accounts: what is looked for, and the page. */
record AccountListState(String path, String text, int page) {
    static AccountListState of(String path, Requests requests) {
        return new AccountListState(path, requests.parameter("q").orElse(""), requests.page());
    }

    /** The address of another page of this list, up to its number. */
    String base() {
        return path + "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&halaman=";
    }

    String here() {
        return base() + page;
    }
}
