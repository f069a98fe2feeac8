package cn.uniondesk.store;

import java.util.Locale;

/** Enum constants as the store keeps them: lower case. */
final class Codes {

    private Codes() {}

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E constant(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
    }
}
