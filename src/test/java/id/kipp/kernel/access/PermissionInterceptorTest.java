package id.kipp.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A method is for those whom it names, and for nobody when it names nobody. */
class PermissionInterceptorTest {
    private final CurrentActor current = new CurrentActor();
    private final PermissionInterceptor doorkeeper = new PermissionInterceptor(current);

    /** Methods as services have them. */
    static class Doors {
        @RequiresPermission({Permission.SCORE, Permission.DECIDE})
        public void forTwo() {}

        @RequiresPermission({})
        public void forNoPermission() {}

        public void saysNothing() {}

        @PermitAll("an example")
        public void forAll() {}

        @Internal("an example")
        public void forServices() {}

        void insideOfThePackage() {}

        @RequiresPermission(Permission.SCORE)
        void insideAndDemanding() {}
    }

    @Test
    void anyOneOfThePermissionsOpens() throws Exception {
        current.enter(trusted(Permission.DECIDE));

        assertThat(call("forTwo")).isEqualTo("went through");
    }

    @Test
    void withoutOneOfThemNobodyGetsIn() {
        current.enter(trusted(Permission.SCREEN));

        assertThatThrownBy(() -> call("forTwo")).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> call("insideAndDemanding")).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void whoIsNotSignedInIsAskedTo() {
        assertThatThrownBy(() -> call("forTwo")).isInstanceOf(NotSignedInException.class);
    }

    @Test
    void whatSaysNothingIsForNobody() {
        current.enter(Actor.portal());

        assertThatThrownBy(() -> call("saysNothing")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> call("forNoPermission")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatGivesItsReasonIsOpen() throws Exception {
        assertThat(call("forAll")).isEqualTo("went through");
        assertThat(call("forServices")).isEqualTo("went through");
        assertThat(call("insideOfThePackage")).isEqualTo("went through");
    }

    private static Actor trusted(Permission permission) {
        return new Actor(1, "seseorang", "Seseorang", Set.of(permission), null, null);
    }

    private Object call(String name) throws Exception {
        return doorkeeper.check(new Call(Doors.class.getDeclaredMethod(name)));
    }

    /** A call of a method, as far as the doorkeeper looks at it. */
    private record Call(Method method) implements InvocationContext {
        @Override
        public Method getMethod() {
            return method;
        }

        @Override
        public Object proceed() {
            return "went through";
        }

        @Override
        public Object getTarget() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Object getTimer() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Constructor<?> getConstructor() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Object[] getParameters() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setParameters(Object[] parameters) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, Object> getContextData() {
            throw new UnsupportedOperationException();
        }
    }
}
