package id.kipp.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Lets pages read a record's components as properties: {@code #{row.title}}. */
public class RecordELResolver extends ELResolver {
    private final Map<Class<?>, Map<String, RecordComponent>> components = new ConcurrentHashMap<>();

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        var component = find(base, property);
        if (component.isEmpty()) {
            return null;
        }
        try {
            var accessor = component.get().getAccessor();
            accessor.setAccessible(true);
            var value = accessor.invoke(base);
            context.setPropertyResolved(base, property);
            return value;
        } catch (ReflectiveOperationException e) {
            throw new ELException(e);
        }
    }

    private Optional<RecordComponent> find(@Nullable Object base, @Nullable Object property) {
        if (!(base instanceof Record) || property == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(components
                .computeIfAbsent(base.getClass(), RecordELResolver::componentsOf)
                .get(property.toString()));
    }

    private static Map<String, RecordComponent> componentsOf(Class<?> type) {
        var found = new ConcurrentHashMap<String, RecordComponent>();
        for (var component : type.getRecordComponents()) {
            found.put(component.getName(), component);
        }
        return found;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        var component = find(base, property);
        component.ifPresent(c -> context.setPropertyResolved(true));
        return component.<Class<?>>map(RecordComponent::getType).orElse(null);
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        if (find(base, property).isPresent()) {
            throw new PropertyNotWritableException("a record does not change");
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        var found = find(base, property).isPresent();
        if (found) {
            context.setPropertyResolved(true);
        }
        return found;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return String.class;
    }
}
