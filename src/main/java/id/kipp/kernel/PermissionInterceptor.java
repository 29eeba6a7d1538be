package id.kipp.kernel;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;

/** Stands at every {@link RequiresPermission} door, before the transaction begins. */
@RequiresPermission
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class PermissionInterceptor {
    private final CurrentActor current;

    @Inject
    public PermissionInterceptor(CurrentActor current) {
        this.current = current;
    }

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        var demands = call.getMethod().getAnnotation(RequiresPermission.class);
        if (demands != null) {
            var actor = current.get();
            if (Arrays.stream(demands.value()).noneMatch(actor::may)) {
                throw new NotPermittedException(demands.value()[0]);
            }
        }
        return call.proceed();
    }
}
