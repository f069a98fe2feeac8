package cn.uniondesk.store.session;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import org.jooq.Converter;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** One text for each value of a column, the same on every machine: for the log of changes and the content hash. */
public final class ValueText {

    private ValueText() {}

    /** The text of a value as the database knows it; null for null. */
    public static String of(Object value) {
        return switch (value) {
            case null -> null;
            case OffsetDateTime time -> time.withOffsetSameInstant(ZoneOffset.UTC).toString();
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case byte[] bytes -> Base64.getEncoder().encodeToString(bytes);
            default -> value.toString();
        };
    }

    /** Back from the text to a value of the field's database type. */
    static Object parse(Field<?> field, String text) {
        if (text == null) {
            return null;
        }
        var type = type(field);
        if (type == OffsetDateTime.class) {
            return OffsetDateTime.parse(text);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == byte[].class) {
            return Base64.getDecoder().decode(text);
        }
        return stored(field, text);
    }

    /** The Java type in which the database hands the field's values out. */
    static Class<?> type(Field<?> field) {
        return field.getConverter().fromType();
    }

    /** The value as the database takes it, from anything that means it. */
    static Object stored(Field<?> field, Object value) {
        return stored(field.getConverter(), DSL.val(value, field).getValue());
    }

    private static <D, U> D stored(Converter<D, U> converter, Object value) {
        return converter.to(converter.toType().cast(value));
    }
}
