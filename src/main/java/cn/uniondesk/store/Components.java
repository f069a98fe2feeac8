package cn.uniondesk.store;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

/** Records, taken apart and put together by their components. */
final class Components {

    private Components() {}

    static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(component.toString(), unreadable);
        }
    }

    static Object named(Record record, String name) {
        return Stream.of(record.getClass().getRecordComponents()).filter(each -> each.getName().equals(name))
                .map(each -> value(record, each)).findFirst().orElseThrow();
    }

    static <R extends Record> R made(Class<R> type, List<?> parts) {
        try {
            var types = Stream.of(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(parts.toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type.getName(), impossible);
        }
    }
}
