package id.kipp.submission;

import id.kipp.kernel.text.LikePattern;
import jakarta.persistence.TypedQuery;

/** The query behind a filter: its condition, its order, and the values of both. */
record SubmissionFilterQuery(SubmissionFilter filter, String text) {

    String count() {
        return "select count(s)" + condition();
    }

    /** In the order of the filter's states, and in each what has lain longest first; by codes where time would tell an outcome. */
    String list() {
        var order = new StringBuilder(" order by case");
        for (int i = 0; i < filter.states().size(); i++) {
            order.append(" when s.state = :state")
                    .append(i)
                    .append(" then ")
                    .append(filter.placeOf(filter.states().get(i)));
        }
        var time = filter.outcomesShown() ? " s.stateAt," : "";
        return "select s" + condition() + order + " else 99 end," + time + " s.code";
    }

    String codesTitled() {
        return "select s.code" + condition() + " and s.title = :title and s.id <> :except";
    }

    private String condition() {
        return " from Submission s where s.editionId = :edition and s.state in :states"
                + filter.institutionId()
                        .map(i -> " and s.institutionId = :institution")
                        .orElse("")
                + filter.mineOf()
                        .map(actor -> actor.unit().isEmpty()
                                ? " and s.authorId = :author"
                                : " and (s.unitId = :unit or (s.unitId is null and s.authorId = :author))")
                        .orElse("")
                + words();
    }

    private String words() {
        if (text.isEmpty()) {
            return "";
        }
        return " and (s.title like :text escape '!' or s.code like :text escape '!')";
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        query.setParameter("edition", filter.editionId()).setParameter("states", filter.states());
        filter.institutionId().ifPresent(i -> query.setParameter("institution", i));
        filter.mineOf().ifPresent(actor -> {
            query.setParameter("author", actor.id());
            actor.unit().ifPresent(unit -> query.setParameter("unit", unit));
        });
        if (!text.isEmpty()) {
            query.setParameter("text", LikePattern.containing(text));
        }
        for (int i = 0; i < filter.states().size(); i++) {
            var name = "state" + i;
            if (query.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()))) {
                query.setParameter(name, filter.states().get(i));
            }
        }
        return query;
    }
}
