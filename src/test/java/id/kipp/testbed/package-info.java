/** One running portal for all HTTP and browser tests, one database for the tests inside the container. */
package id.kipp.testbed;
