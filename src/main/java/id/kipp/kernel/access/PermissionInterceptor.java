package id.kipp.kernel.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;

/** Stands at every public method of the services, before the transaction begins; a method that does not say who may use it is for nobody. */
@PermissionChecked
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
        requirePermission(call.getMethod());
        return call.proceed();
    }

    private void requirePermission(Method method) {
        var demands = method.getAnnotation(RequiresPermission.class);
        if (demands == null) {
            requireWord(method);
            return;
        }
        if (demands.value().length == 0) {
            throw saysNobody(method);
        }
        var actor = current.get();
        if (Arrays.stream(demands.value()).noneMatch(actor::may)) {
            throw new NotPermittedException(demands.value()[0]);
        }
    }

    /** What is not public is called inside of its package only, behind another door. */
    private static void requireWord(Method method) {
        if (Modifier.isPublic(method.getModifiers())
                && !method.isAnnotationPresent(PermitAll.class)
                && !method.isAnnotationPresent(Internal.class)) {
            throw saysNobody(method);
        }
    }

    private static IllegalStateException saysNobody(Method method) {
        return new IllegalStateException(method + " does not say who may use it");
    }
}
