package id.kipp.testbed;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Keeps the portal in the suite's root store, so that it is started on first use and stopped at the very end. */
final class PortalParameter implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(PortalParameter.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == Portal.class || type == Visitor.class || type == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var portal = test.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Portal.class, key -> new Portal(), Portal.class);
        var type = parameter.getParameter().getType();
        if (type == Visitor.class) {
            return portal.visitor();
        }
        return type == Chromium.class ? portal.chromium() : portal;
    }
}
