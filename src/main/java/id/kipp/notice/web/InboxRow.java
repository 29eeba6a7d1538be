package id.kipp.notice.web;

import java.time.Instant;

/** A notice in words. */
public record InboxRow(long id, String title, String text, Instant at, boolean unread) {}
