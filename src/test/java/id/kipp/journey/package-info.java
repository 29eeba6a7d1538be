/** Whole journeys through the finished portal in a browser, as its users walk them. */
package id.kipp.journey;
