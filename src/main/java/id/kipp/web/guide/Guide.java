package id.kipp.web.guide;

/** A guide: its name in addresses, its title, and its text as HTML. */
public record Guide(String name, String title, String html) {}
