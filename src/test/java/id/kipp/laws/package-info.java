/** The laws of the house, checked in every build. */
package id.kipp.laws;
