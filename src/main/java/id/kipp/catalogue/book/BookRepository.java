package id.kipp.catalogue.book;

import id.kipp.catalogue.rules.BookState;
import id.kipp.catalogue.rules.Tier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Stores books, and says of what one can be made. */
@ApplicationScoped
class BookRepository {
    @PersistenceContext
    private EntityManager em;

    void add(Book book) {
        em.persist(book);
        em.flush();
    }

    Optional<Book> lock(long id) {
        return Optional.ofNullable(em.find(Book.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Book> find(long id) {
        return Optional.ofNullable(em.find(Book.class, id));
    }

    List<Book> newest(int most) {
        return em.createQuery("select b from Book b order by b.id desc", Book.class)
                .setMaxResults(most)
                .getResultList();
    }

    List<Book> running() {
        return inState(BookState.RUNNING);
    }

    /** The books that everybody may read, the newest year first, the highest level of a year first. */
    List<Book> published() {
        return inState(BookState.PUBLISHED).stream()
                .sorted(Comparator.comparing((Book book) -> book.choice().year())
                        .reversed()
                        .thenComparing(book -> book.choice().level(), Tier.highestFirst()))
                .toList();
    }

    private List<Book> inState(BookState state) {
        return em.createQuery("select b from Book b where b.state = :state", Book.class)
                .setParameter("state", state)
                .getResultList();
    }

    /** All books of the same winners, locked: which of them is the published one is decided by one at a time. */
    List<Book> lockAll(BookChoice choice) {
        return em.createQuery(
                        "select b from Book b where b.year = :year and b.level = :level order by b.id", Book.class)
                .setParameter("year", choice.year())
                .setParameter("level", choice.level())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The years and levels with winners, the newest first, the highest first. */
    List<BookChoice> choices() {
        var rows = em.createNativeQuery("select a.year, a.level, count(*) from innovation_award a"
                        + " where a.year is not null group by a.year, a.level")
                .getResultList();
        return ((List<?>) rows)
                .stream()
                        .map(row -> (Object[]) row)
                        .map(cells -> new BookChoice(
                                ((Number) cells[0]).intValue(), cells[1].toString(), ((Number) cells[2]).longValue()))
                        .filter(choice -> Tier.isAward(choice.level()))
                        .sorted(Comparator.comparing(BookChoice::year)
                                .reversed()
                                .thenComparing(BookChoice::level, Tier.highestFirst()))
                        .toList();
    }

    /** The winners of a book, by theme, institution and title. */
    List<Long> winners(BookChoice choice, int most) {
        var ids = em.createNativeQuery("select i.id from innovation_award a join innovation i on i.id = a.innovation_id"
                        + " where a.year = ? and a.level = ?"
                        + " order by i.theme is null, i.theme, i.institution, i.title, i.id")
                .setParameter(1, choice.year())
                .setParameter(2, choice.level())
                .setMaxResults(most)
                .getResultList();
        return ((List<?>) ids).stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Those of the documents that some book is. */
    Set<Long> documents(Collection<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery("select b.documentId from Book b where b.documentId in :ids", Long.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }
}
