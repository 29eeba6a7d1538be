package id.kipp.csv;

import id.kipp.kernel.Verdict.Refused;

/**
 * What is wrong with a list.
 *
 * @param line on which it begins, from 1; 0 for the list as a whole
 * @param reason why it cannot be read, without the line
 */
public record CsvFault(long line, Refused reason) {}
