/** A small house in which every law is broken once, so that each is seen to fail; nothing else uses it. */
package id.kipp.laws.examples;
