package id.kipp.laws.examples.haunted;

/** In a module that the map does not know. */
class Ghost {}
