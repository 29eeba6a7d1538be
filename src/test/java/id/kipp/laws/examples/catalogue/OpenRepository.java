package id.kipp.laws.examples.catalogue;

/** A repository that everybody can reach. */
public class OpenRepository {}
