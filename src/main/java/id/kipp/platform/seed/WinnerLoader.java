package id.kipp.platform.seed;

import id.kipp.catalogue.rules.Tier;
import id.kipp.kernel.text.Slug;
import id.kipp.platform.seed.csv.CsvRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Winning innovations: the same title of the same institution is one innovation, each row one of its awards. */
final class WinnerLoader implements TableLoader {
    private Provinces provinces = new Provinces();
    private InstitutionSlugs institutions = new InstitutionSlugs();
    private Instant now = Instant.EPOCH;
    private final Set<String> slugs = new HashSet<>();

    @Override
    public Set<String> columns() {
        return Set.of("title", "institution", "institution_kind");
    }

    @Override
    public void begin(Connection database) throws SQLException {
        provinces = Provinces.read(database);
        institutions = InstitutionSlugs.read(database);
        now = Sql.now(database);
        slugs.addAll(Sql.list(database, row -> row.getString(1), "select slug from innovation"));
    }

    @Override
    public void load(CsvRow row, Connection database) throws SQLException {
        var winner = Winner.read(row);
        var province = provinces.find(winner.province());
        var institutionId = institution(winner, province, database);
        var known = Sql.find(
                database,
                found -> found.getLong(1),
                "select id from innovation where title = ? and institution = ? and submission_id is null",
                winner.title(),
                winner.institution());
        var name = province == null ? null : province.name();
        if (known.isPresent()) {
            fill(known.get(), winner, name, database);
            award(known.get(), winner, database);
        } else {
            award(add(winner, institutionId, name, database), winner, database);
        }
    }

    private long institution(Winner winner, Provinces.@Nullable Province province, Connection database)
            throws SQLException {
        var code = province == null ? null : province.code();
        Sql.run(
                database,
                "insert into institution (name, slug, kind, province_code, source) values (?, ?, ?, ?, ?)"
                        + " on duplicate key update province_code = coalesce(province_code, values(province_code))",
                winner.institution(),
                institutions.of(winner.institution()),
                winner.kind().name(),
                winner.kind().isRegional() || code == null ? code : companyOnly(winner, code),
                winner.sourceUrl() == null ? null : cut(winner.sourceUrl()));
        return Sql.find(
                        database,
                        found -> found.getLong(1),
                        "select id from institution where name = ?",
                        winner.institution())
                .orElseThrow();
    }

    /** A region's company sits in its province; a ministry's branch office does not move the ministry. */
    private static @Nullable String companyOnly(Winner winner, String code) {
        return winner.kind() == id.kipp.institution.InstitutionKind.BUMD ? code : null;
    }

    private static String cut(String source) {
        return source.length() > 300 ? source.substring(0, 300) : source;
    }

    private long add(Winner winner, long institutionId, @Nullable String province, Connection database)
            throws SQLException {
        var slug = Slug.free(winner.title(), winner.institution(), slugs::contains);
        slugs.add(slug);
        var code = nextCode(winner.year(), database);
        Sql.run(
                database,
                "insert into innovation (code, slug, title, institution, institution_id, kind, unit, province, year,"
                        + " theme, summary, source_title, source_url, confidence, published_at, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                code,
                slug,
                winner.title(),
                winner.institution(),
                institutionId,
                winner.kind().name(),
                winner.unit(),
                province,
                winner.year(),
                winner.theme(),
                winner.summary(),
                winner.sourceTitle(),
                winner.sourceUrl(),
                winner.confidence(),
                now,
                now);
        return Sql.find(database, found -> found.getLong(1), "select id from innovation where code = ?", code)
                .orElseThrow();
    }

    /** INV-2016-017: the next number of the year; 0000 where no source tells the year. */
    private static String nextCode(@Nullable Integer year, Connection database) throws SQLException {
        var prefix = "INV-%04d-".formatted(year == null ? 0 : year);
        var last = Sql.find(
                database,
                row -> row.getInt(1),
                "select coalesce(max(cast(substring(code, 10) as unsigned)), 0) from innovation where code like ?",
                prefix + "%");
        return prefix + "%03d".formatted(last.orElse(0) + 1);
    }

    /** What this row knows and the record does not yet; a row that says nothing new changes nothing. */
    private void fill(long id, Winner winner, @Nullable String province, Connection database) throws SQLException {
        Sql.run(
                database,
                "update innovation set unit = coalesce(?, unit), province = coalesce(?, province),"
                        + " theme = coalesce(?, theme), summary = coalesce(?, summary), changed_at = ?,"
                        + " version = version + 1 where id = ? and not (coalesce(?, unit) <=> unit"
                        + " and coalesce(?, province) <=> province and coalesce(?, theme) <=> theme"
                        + " and coalesce(?, summary) <=> summary)",
                winner.unit(),
                province,
                winner.theme(),
                winner.summary(),
                now,
                id,
                winner.unit(),
                province,
                winner.theme(),
                winner.summary());
    }

    private void award(long id, Winner winner, Connection database) throws SQLException {
        if (winner.level() == null) {
            return;
        }
        var known = Sql.find(
                database,
                row -> row.getLong(1),
                "select id from innovation_award where innovation_id = ? and year <=> ? and level = ?",
                id,
                winner.year(),
                winner.level());
        if (known.isEmpty()) {
            Sql.run(
                    database,
                    "insert into innovation_award (innovation_id, year, level, source_title, source_url, confidence)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    id,
                    winner.year(),
                    winner.level(),
                    winner.sourceTitle(),
                    winner.sourceUrl(),
                    winner.confidence());
            headline(id, database);
        }
    }

    /** The record's level and year are those of its highest award. */
    private void headline(long id, Connection database) throws SQLException {
        var awards = Sql.list(
                database,
                row -> new Award(row.getObject(1, Integer.class), row.getString(2)),
                "select year, level from innovation_award where innovation_id = ? order by year desc",
                id);
        var highest = awards.stream()
                .min((a, b) -> Tier.highestFirst().compare(a.level(), b.level()))
                .orElseThrow();
        Sql.run(
                database,
                "update innovation set level = ?, year = ?, changed_at = ?, version = version + 1 where id = ?",
                highest.level(),
                highest.year(),
                now,
                id);
    }

    private record Award(@Nullable Integer year, String level) {}
}
