package cn.uniondesk.screen.kit;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.reading.Advice;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.record.RecordWords;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Everything the desk says in one language: its own labels, and the office's sentences. */
public final class Words {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Texts office;
    private final RecordWords records;
    private final Locale language;

    public Words(Locale language) {
        var english = Locale.ENGLISH.getLanguage().equals(language.getLanguage());
        this.language = english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        this.bundle = ResourceBundle.getBundle("texts/screen", english ? Locale.ENGLISH : Locale.ROOT, NO_FALLBACK);
        this.office = new Texts(language);
        this.records = new RecordWords(language);
    }

    public Locale language() {
        return language;
    }

    /** For FXML files, which name keys as {@code %key}. */
    ResourceBundle bundle() {
        return bundle;
    }

    /** A text of the screens with its arguments inserted as they are. */
    public String say(String key, Object... arguments) {
        var text = bundle.containsKey(key) ? bundle.getString(key) : records.text(key);
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(texts(arguments));
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The definition (口径) of a field, empty where the bundle has none. */
    public String definition(String field) {
        var key = "definition." + field;
        return bundle.containsKey(key) ? bundle.getString(key) : "";
    }

    /** A form's own sentence where it is one, else the office's. */
    public String refusal(Refusal refusal) {
        return bundle.containsKey(refusal.key())
                ? say(refusal.key(), refusal.arguments().toArray())
                : office.text(refusal);
    }

    /** All reasons in one line, for where no form stands. */
    public String refusals(List<Refusal> reasons) {
        return String.join(" ", reasons.stream().map(this::refusal).toList());
    }

    public String advice(Advice advice) {
        return office.text(advice.key(), advice.arguments());
    }

    /** What happened, and the code for the telephone. */
    public String failure(Throwable problem) {
        return problem instanceof Failure failure && office.has("failure." + failure.code())
                ? say("failure.known", office.text(failure), failure.code())
                : say("failure.unknown", code(problem));
    }

    /** Words of declared records. */
    public RecordWords records() {
        return records;
    }

    public Texts office() {
        return office;
    }

    /** The same bug has the same code wherever it happens, so that it can be found by it. */
    private static String code(Throwable problem) {
        var place = List.of(problem.getStackTrace()).stream()
                .filter(frame -> frame.getClassName().startsWith("cn.uniondesk"))
                .findFirst()
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .orElse("");
        return "%05X".formatted((problem.getClass().getName() + place).hashCode() & 0xFFFFF);
    }

    private static Object[] texts(Object[] arguments) {
        var texts = new Object[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i] instanceof Number number && !(number instanceof Double)
                    ? "%,d".formatted(number.longValue())
                    : String.valueOf(arguments[i]);
        }
        return texts;
    }
}
