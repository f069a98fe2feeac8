package cn.uniondesk.paper;

import cn.uniondesk.office.values.Money;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes a record in which every text is another one, so that a text that is missing or in the wrong place shows. */
final class Numbered {

    private final List<String> texts = new ArrayList<>();
    private final Map<String, String> paths = new HashMap<>();
    private final int rows;
    private final String filling;

    Numbered(int rows) {
        this(rows, "");
    }

    private Numbered(int rows, String filling) {
        this.rows = rows;
        this.filling = filling;
    }

    /** Every text has 120 characters, save the names at the foot and words that are always short. */
    static Numbered long120(int rows) {
        return new Numbered(rows, "示例市示例区示例街道示例路十八号院三号楼二单元五〇一室".repeat(5).substring(0, 116));
    }

    <R extends Record> R record(Class<R> type) {
        return type.cast(value(type, ""));
    }

    int rows() {
        return rows;
    }

    /** Every text that was given out. */
    List<String> texts() {
        return texts;
    }

    /** Where a text that was given out belongs: {@code applicant.name}, {@code rows.amount}. */
    String path(String text) {
        return paths.get(text);
    }

    private Object value(Type type, String path) {
        if (type instanceof ParameterizedType list) {
            return IntStream.range(0, rows).mapToObj(_ -> value(list.getActualTypeArguments()[0], path)).toList();
        }
        if (type == String.class) {
            var number = "栏%03d".formatted(texts.size() + 1);
            texts.add(isShort(path) ? number : filling + number);
            paths.put(texts.getLast(), path);
            return texts.getLast();
        }
        if (type == Money.class) {
            return Money.ofFen(100_000 + texts.size());
        }
        return type == boolean.class ? Boolean.TRUE : made((Class<?>) type, path.isEmpty() ? "" : path + ".");
    }

    /** Days, boxes of a list, counts of votes, and what the rule book says. */
    private static boolean isShort(String path) {
        return path.matches("(imprint|vote|cap|told)\\..*|.*(On|from|until|workdays)|.*(causes|relief)\\.\\w+\\.text"
                + "|(kinds|sorts|ways|matters|results|again)\\.text");
    }

    private Object made(Class<?> type, String prefix) {
        var components = type.getRecordComponents();
        try {
            return type.getDeclaredConstructor(
                            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(Arrays.stream(components)
                            .map(component -> value(component.getGenericType(), prefix + component.getName()))
                            .toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalArgumentException(type.getName(), impossible);
        }
    }
}
