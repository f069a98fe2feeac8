package cn.uniondesk.office.acts;

import cn.uniondesk.office.reading.Advice;
import cn.uniondesk.office.reading.Refusal;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The office's sentences in one language: refusals, failures, findings, names of states and codes.
 * Chinese is complete and the default; English has the same keys. Arguments are inserted as they are written.
 */
public final class Texts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    public Texts(Locale language) {
        var chosen = Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        this.bundle = ResourceBundle.getBundle("texts/office", chosen, NO_FALLBACK);
    }

    /** Texts of a bundle of its own. */
    public Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    public static Texts chinese() {
        return new Texts(Locale.SIMPLIFIED_CHINESE);
    }

    public String text(String key, String... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }

    public String text(String key, List<String> arguments) {
        return text(key, arguments.toArray(String[]::new));
    }

    public String text(Refusal refusal) {
        return text(refusal.key(), refusal.arguments());
    }

    public String text(Advice advice) {
        return text(advice.key(), advice.arguments());
    }

    public String text(Failure failure) {
        return text("failure." + failure.code(), failure.arguments());
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
