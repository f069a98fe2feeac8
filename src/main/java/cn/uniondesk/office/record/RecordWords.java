package cn.uniondesk.office.record;

import java.util.Locale;
import java.util.ResourceBundle;

/** The official words of declared records and their fields, in one language; ledgers and forms go by the Chinese ones. */
public final class RecordWords {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    public RecordWords(Locale language) {
        var chosen = Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        this.bundle = ResourceBundle.getBundle("texts/record", chosen, NO_FALLBACK);
    }

    public static RecordWords chinese() {
        return new RecordWords(Locale.SIMPLIFIED_CHINESE);
    }

    /** What a record of the kind is called. */
    public String kind(String code) {
        var key = "record." + code;
        return bundle.containsKey(key) ? bundle.getString(key) : code;
    }

    public String text(String key) {
        return bundle.getString(key);
    }

    public String field(Declaration declaration, RecordField<?> field) {
        return bundle.getString(declaration.key(field));
    }

    /** 口径 of the field, empty where its word says all. */
    public String definition(Declaration declaration, RecordField<?> field) {
        var key = declaration.key(field) + ".definition";
        return bundle.containsKey(key) ? bundle.getString(key) : "";
    }
}
