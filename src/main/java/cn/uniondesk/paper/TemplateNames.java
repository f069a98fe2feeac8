package cn.uniondesk.paper;

import cn.uniondesk.office.values.Money;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names that a template may use for a kind of record: its components, those of the records inside it with a dot
 * ({@code household.headName}), and its lists. They come from the record itself, so nothing is named twice.
 */
record TemplateNames(Map<String, Name> names) {

    /**
     * @param path the accessors from the record to the value
     * @param type what the value is
     * @param rows the kind of row where the value is a list, null otherwise
     */
    private record Name(List<Method> path, Class<?> type, Class<?> rows) {}

    private static final ClassValue<TemplateNames> KNOWN = new ClassValue<>() {
        @Override
        protected TemplateNames computeValue(Class<?> kind) {
            var names = new LinkedHashMap<String, Name>();
            collect(kind, "", List.of(), names);
            return new TemplateNames(names);
        }
    };

    static TemplateNames of(Class<?> kind) {
        return KNOWN.get(kind);
    }

    boolean has(String name) {
        return names.containsKey(name);
    }

    /** Whether the name can stand for itself in a template: a text or an amount of money. */
    boolean isText(String name) {
        return has(name) && (names.get(name).type() == String.class || isMoney(name));
    }

    boolean isMoney(String name) {
        return has(name) && names.get(name).type() == Money.class;
    }

    /** The names of the rows of a list. */
    Optional<TemplateNames> rows(String name) {
        return Optional.ofNullable(names.get(name)).map(Name::rows).map(TemplateNames::of);
    }

    Object read(Object value, String name) {
        try {
            for (var accessor : names.get(name).path()) {
                value = accessor.invoke(value);
            }
            return value;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(name, impossible);
        }
    }

    /** Every text in a record, in those inside it and in its lists. */
    static Stream<String> texts(Object value) {
        return switch (value) {
            case String text -> Stream.of(text);
            case List<?> rows -> rows.stream().flatMap(TemplateNames::texts);
            case Record inner -> {
                var names = of(inner.getClass());
                yield names.names().entrySet().stream()
                        .filter(entry -> entry.getValue().path().size() == 1)
                        .flatMap(entry -> texts(names.read(inner, entry.getKey())));
            }
            case null, default -> Stream.empty();
        };
    }

    private static void collect(Class<?> kind, String prefix, List<Method> path, Map<String, Name> names) {
        for (var component : kind.getRecordComponents()) {
            var accessors = new ArrayList<>(path);
            accessors.add(component.getAccessor());
            AccessibleObject.setAccessible(accessors.toArray(AccessibleObject[]::new), true);
            var name = prefix + component.getName();
            names.put(name, new Name(List.copyOf(accessors), component.getType(), rowKind(component)));
            if (component.getType().isRecord() && component.getType() != Money.class) {
                collect(component.getType(), name + ".", accessors, names);
            }
        }
    }

    private static Class<?> rowKind(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> row
                ? row
                : null;
    }
}
