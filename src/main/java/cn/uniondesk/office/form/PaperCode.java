package cn.uniondesk.office.form;

import cn.uniondesk.office.values.HalfWidth;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The short code at the foot of each page, in letters and as a QR code: {@code F02-H42-7KQ3M9} names the form, the
 * record and the version of what the paper says. Nothing of the record itself is in it.
 *
 * @param form code of the form, in capitals
 * @param subject as {@link PaperSubject} writes it, {@code 0} for an empty form
 * @param version six places of a hash over everything that the form says, the day of printing aside
 */
public record PaperCode(String form, String subject, String version) {

    private static final String EMPTY = "0";
    /** Without I, L, O and U, which are misread. */
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int PLACES = 6;
    private static final Pattern WRITTEN = Pattern.compile("(F\\d\\d[A-Z]?)-([^-]+)-([0-9A-Z]{6})");
    /** The day on which a form is filled in says nothing about the record. */
    private static final String FILLED_ON = "filledOn";

    public static PaperCode of(FormContent content) {
        var said = new StringBuilder();
        write(content, said);
        var subject = content.imprint().subject();
        return new PaperCode(content.form().code().toUpperCase(Locale.ROOT), subject.isEmpty() ? EMPTY : subject, version(said.toString()));
    }

    public String text() {
        return form + "-" + subject + "-" + version;
    }

    /** Reads a code as people type or a scanner sends it; empty where it is none. */
    public static Optional<PaperCode> read(String typed) {
        var text = HalfWidth.of(typed).strip().toUpperCase(Locale.ROOT).replaceAll("\\s", "").replaceAll("[—－_–]", "-");
        var written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(new PaperCode(written.group(1), written.group(2), unmistaken(written.group(3))))
                : Optional.empty();
    }

    private static String unmistaken(String version) {
        return version.replace('O', '0').replace('I', '1').replace('L', '1');
    }

    private static void write(Object value, StringBuilder said) {
        switch (value) {
            case Imprint _ -> { }
            case List<?> rows -> {
                said.append('[');
                rows.forEach(row -> write(row, said));
                said.append(']');
            }
            case Record record -> {
                for (var component : record.getClass().getRecordComponents()) {
                    if (!component.getName().equals(FILLED_ON)) {
                        said.append(component.getName()).append('=');
                        write(read(record, component), said);
                    }
                }
            }
            case Object plain -> said.append(plain).append('\u001F');
        }
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(component.getName(), impossible);
        }
    }

    private static String version(String said) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            var version = new StringBuilder();
            for (int place = 0; place < PLACES; place++) {
                version.append(DIGITS.charAt(hash[place] & 31));
            }
            return version.toString();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
