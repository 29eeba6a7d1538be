package id.kipp.laws.examples.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** No service by name: begins a transaction, touches the entity manager, and says nobody. */
@ApplicationScoped
public class CarelessDirectory {
    EntityManager em;

    @Transactional
    public void write() {}
}
