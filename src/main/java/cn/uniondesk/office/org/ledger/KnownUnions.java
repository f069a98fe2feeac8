package cn.uniondesk.office.org.ledger;

import cn.uniondesk.office.org.Unions;
import cn.uniondesk.office.values.HalfWidth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The unions of the register by name, whatever width and brackets a ledger writes. A street has some hundreds. */
public final class KnownUnions {

    private static final Pattern QUOTES = Pattern.compile("[\\s\"'“”‘’]");
    private static final int MANY = 4_000;

    /** A ledger spells the same few names again and again. */
    private final Map<String, String> written = new HashMap<>();
    private final Map<String, Long> byName = new HashMap<>();
    private final Map<String, String> shown = new HashMap<>();

    public KnownUnions(Unions unions) {
        unions.names().forEach((id, name) -> add(name, id));
    }

    public void add(String name, long id) {
        byName.put(plain(name), id);
        shown.put(plain(name), name);
    }

    public Optional<Long> named(String name) {
        if (written.size() > MANY) {
            written.clear();
        }
        return Optional.ofNullable(byName.get(written.computeIfAbsent(name, KnownUnions::plain)));
    }

    /** The one union whose name differs by nothing but 工会, 委员会 and the like; empty where there is none or several. */
    public String near(String name) {
        var stem = stem(plain(name));
        List<String> near = stem.length() < 2 ? List.of()
                : shown.entrySet().stream().filter(each -> stem(each.getKey()).equals(stem)).map(Map.Entry::getValue).toList();
        return near.size() == 1 ? near.getFirst() : "";
    }

    public static String plain(String name) {
        return QUOTES.matcher(HalfWidth.of(name)).replaceAll("").replace('【', '(').replace('】', ')').replace('〔', '(')
                .replace('〕', ')').replace('[', '(').replace(']', ')');
    }

    private static String stem(String plain) {
        return plain.replaceAll("(基层|联合|工会|委员会|联合会|总工会|有限责任公司|股份有限公司|有限公司|公司)", "");
    }
}
