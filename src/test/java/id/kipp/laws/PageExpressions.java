package id.kipp.laws;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The expressions of one page, followed from its beans and loop variables through their types as far as these are known. */
final class PageExpressions {
    private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}]*)}");
    private static final Pattern TEXT = Pattern.compile("'[^']*'");
    private static final Pattern CHAIN =
            Pattern.compile("(?<![\\w.\\])])([a-z]\\w*)((?:\\.\\w+(?:\\((?:[^()]|\\([^()]*\\))*\\))?)+)");
    private static final Pattern STEP = Pattern.compile("\\.(\\w+)(\\((?:[^()]|\\([^()]*\\))*\\))?");
    private static final Pattern LOOP = Pattern.compile("value=\"#\\{([^}]*)}\"\\s+var=\"(\\w+)\"");

    private final Map<String, List<Type>> known = new HashMap<>();
    private final LinkedHashSet<String> faults = new LinkedHashSet<>();
    private int resolved;

    PageExpressions(Map<String, Class<?>> beans, String page) {
        beans.forEach((name, bean) -> known.put(name, List.of(bean)));
        // Loops stand inside one another, so that an inner one is known once its outer one is.
        for (int round = 0; round < 3; round++) {
            LOOP.matcher(page).results().forEach(this::loop);
        }
        EXPRESSION.matcher(page).results().forEach(found -> check(found.group(), plain(found.group(1))));
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    /** How many chains began with something known. */
    int resolved() {
        return resolved;
    }

    private static String plain(String expression) {
        return TEXT.matcher(expression).replaceAll("''");
    }

    private void loop(MatchResult found) {
        var chain = CHAIN.matcher(plain(found.group(1)));
        if (chain.matches()) {
            var elements = new ArrayList<Type>(known.getOrDefault(found.group(2), List.of()));
            for (var root : known.getOrDefault(chain.group(1), List.of())) {
                follow(root, chain.group(2), new ArrayList<>())
                        .flatMap(PageExpressions::element)
                        .filter(element -> !elements.contains(element))
                        .ifPresent(elements::add);
            }
            if (!elements.isEmpty()) {
                known.put(found.group(2), elements);
            }
        }
    }

    private void check(String whole, String expression) {
        CHAIN.matcher(expression).results().forEach(chain -> {
            var roots = known.getOrDefault(chain.group(1), List.of());
            var missing = new ArrayList<String>();
            boolean found = roots.isEmpty();
            for (var root : roots) {
                var steps = new ArrayList<String>();
                follow(root, chain.group(2), steps);
                found |= steps.isEmpty();
                missing.addAll(steps);
            }
            resolved += roots.isEmpty() ? 0 : 1;
            if (!found) {
                faults.add(whole + ": " + missing.get(0));
            }
        });
        // What stands inside of a call's brackets is looked into as well.
        STEP.matcher(expression)
                .results()
                .map(step -> step.group(2))
                .filter(arguments -> arguments != null && arguments.length() > 2)
                .forEach(arguments -> check(whole, arguments.substring(1, arguments.length() - 1)));
    }

    private static Optional<Type> follow(Type from, String steps, List<String> missing) {
        Type type = from;
        var step = STEP.matcher(steps);
        while (step.find()) {
            var raw = raw(type);
            if (raw.isEmpty()
                    || raw.get().isPrimitive()
                    || Map.class.isAssignableFrom(raw.get())
                    || raw.get() == Object.class) {
                return Optional.empty();
            }
            var member = member(raw.get(), step.group(1), step.group(2) != null);
            if (member.isEmpty()) {
                missing.add(
                        raw.get().getSimpleName() + " has no " + step.group(1) + (step.group(2) == null ? "" : "()"));
                return Optional.empty();
            }
            type = bound(member.get().getGenericReturnType(), type, raw.get());
        }
        return Optional.of(type);
    }

    private static Optional<Method> member(Class<?> type, String name, boolean called) {
        var capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return Arrays.stream(type.getMethods())
                .filter(method -> called
                        ? method.getName().equals(name)
                        : method.getParameterCount() == 0
                                && (method.getName().equals("get" + capital)
                                        || method.getName().equals("is" + capital)
                                        || (type.isRecord() && method.getName().equals(name))))
                .findFirst()
                // An action method is named without brackets.
                .or(() -> Arrays.stream(type.getMethods())
                        .filter(method -> !called && method.getName().equals(name) && !type.isRecord())
                        .findFirst());
    }

    private static Type bound(Type type, Type owner, Class<?> raw) {
        if (owner instanceof ParameterizedType parameterized) {
            var variables = raw.getTypeParameters();
            if (type instanceof TypeVariable<?> variable) {
                for (int i = 0; i < variables.length; i++) {
                    if (variables[i].equals(variable)) {
                        return parameterized.getActualTypeArguments()[i];
                    }
                }
            }
            if (type instanceof ParameterizedType list && list.getActualTypeArguments().length == 1) {
                return new ListOf(list.getRawType(), bound(list.getActualTypeArguments()[0], owner, raw));
            }
        }
        return type;
    }

    private static Optional<Class<?>> raw(Type type) {
        if (type instanceof Class<?> whole) {
            return Optional.of(whole);
        }
        if (type instanceof ParameterizedType parameterized && parameterized.getRawType() instanceof Class<?> whole) {
            return Optional.of(whole);
        }
        return type instanceof WildcardType wildcard ? raw(wildcard.getUpperBounds()[0]) : Optional.empty();
    }

    private static Optional<Type> element(Type type) {
        if (type instanceof Class<?> array && array.isArray()) {
            return Optional.of(array.getComponentType());
        }
        return type instanceof ParameterizedType list
                        && raw(list).filter(Collection.class::isAssignableFrom).isPresent()
                ? Optional.of(list.getActualTypeArguments()[0])
                : Optional.empty();
    }

    /** A list of a known element. */
    private record ListOf(Type rawType, Type element) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {element};
        }

        @Override
        public Type getRawType() {
            return rawType;
        }

        @Override
        public Type getOwnerType() {
            return null;
        }
    }
}
