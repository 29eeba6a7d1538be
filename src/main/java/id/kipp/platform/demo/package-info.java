/** The demonstration: editions, submissions, people and scores made from tables of words; everything in it is marked contoh. */
@NullMarked
package id.kipp.platform.demo;

import org.jspecify.annotations.NullMarked;
