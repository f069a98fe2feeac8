package cn.uniondesk.paper;

import cn.uniondesk.office.Money;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Makes a record in which every text is another one, so that a text that is missing or in the wrong place shows. */
final class Numbered {

    private final List<String> texts = new ArrayList<>();
    private final int rows;

    Numbered(int rows) {
        this.rows = rows;
    }

    <R extends Record> R record(Class<R> type) {
        return type.cast(value(type));
    }

    /** Every text that was given out. */
    List<String> texts() {
        return texts;
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType list) {
            return IntStream.range(0, rows).mapToObj(_ -> value(list.getActualTypeArguments()[0])).toList();
        }
        if (type == String.class) {
            texts.add("栏%03d".formatted(texts.size() + 1));
            return texts.getLast();
        }
        if (type == Money.class) {
            return Money.ofFen(100_000 + texts.size());
        }
        return type == boolean.class ? Boolean.TRUE : made((Class<?>) type);
    }

    private Object made(Class<?> type) {
        var components = type.getRecordComponents();
        try {
            return type.getDeclaredConstructor(
                            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(Arrays.stream(components).map(component -> value(component.getGenericType())).toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalArgumentException(type.getName(), impossible);
        }
    }
}
