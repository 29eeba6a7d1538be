package id.kipp.platform;

import id.kipp.kernel.access.PermissionChecked;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.interceptor.Interceptor;
import java.util.regex.Pattern;

/** Has the permission of every public method checked, of each bean that is not a page or a resource: what says nothing is refused. */
public class PermissionExtension implements Extension {
    private static final String ROOT = "id.kipp.";

    /** The kernel keeps who is acting, the platform is known by nobody, and pages and resources are behind the doors of addresses. */
    private static final Pattern OPEN = Pattern.compile("id\\.kipp\\.(?:kernel|platform|(?:.+\\.)?(?:web|rest))\\..*");

    /** Weld wants the literal, not the annotation of another class. */
    private static final class Checked extends AnnotationLiteral<PermissionChecked> implements PermissionChecked {
        private static final long serialVersionUID = 1L;
    }

    <T> void check(@Observes ProcessAnnotatedType<T> found) {
        var type = found.getAnnotatedType().getJavaClass();
        if (isChecked(type)) {
            found.configureAnnotatedType().add(new Checked());
        }
    }

    static boolean isChecked(Class<?> type) {
        var name = type.getName();
        return name.startsWith(ROOT)
                && !OPEN.matcher(name).matches()
                && !type.isInterface()
                && !type.isAnnotationPresent(Interceptor.class)
                && !type.isAnnotationPresent(jakarta.ejb.Singleton.class);
    }
}
