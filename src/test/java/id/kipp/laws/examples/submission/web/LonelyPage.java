package id.kipp.laws.examples.submission.web;

/** A bean without a page. */
class LonelyPage {}
