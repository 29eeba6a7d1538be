package id.kipp.institution;

/** A service unit as others see it. */
public record UnitView(long id, long institutionId, String name) {}
