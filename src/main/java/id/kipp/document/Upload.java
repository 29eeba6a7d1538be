package id.kipp.document;

import java.io.InputStream;

/** A file that somebody hands in: the name that their browser gave, and its bytes, read once. */
public record Upload(String fileName, InputStream content) {}
