package cn.uniondesk.office.form;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Makes the blank of a record that has nothing but texts, so that an empty form lists no field twice. */
public final class BlankRecord {

    private BlankRecord() {}

    public static <R extends Record> R of(Class<R> type) {
        var components = type.getRecordComponents();
        var texts = new Object[components.length];
        Arrays.fill(texts, "");
        try {
            return type.getConstructor(
                            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(texts);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalArgumentException(type.getName(), impossible);
        }
    }
}
