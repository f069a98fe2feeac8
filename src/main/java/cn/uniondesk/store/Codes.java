package cn.uniondesk.store;

import java.util.Locale;

/** Enum constants as the store keeps them: lower case. */
public final class Codes {

    private Codes() {}

    public static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    public static <E extends Enum<E>> E constant(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
    }
}
