package id.kipp.kernel;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;

/** Stands at every {@link Demands} door, before the transaction begins. */
@Demands
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class Doorkeeper {
    private final CurrentActor current;

    @Inject
    public Doorkeeper(CurrentActor current) {
        this.current = current;
    }

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        var demands = call.getMethod().getAnnotation(Demands.class);
        if (demands != null) {
            var actor = current.get();
            if (Arrays.stream(demands.value()).noneMatch(actor::may)) {
                throw new NotPermitted(demands.value()[0]);
            }
        }
        return call.proceed();
    }
}
