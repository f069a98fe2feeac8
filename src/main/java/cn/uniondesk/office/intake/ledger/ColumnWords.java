package cn.uniondesk.office.intake.ledger;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Understands one column's headings, most certain ways first. A heading is cleaned once, however often it is asked for. */
final class ColumnWords {

    /** How sure a match is; every column is asked for one before any is asked for the next. */
    enum Strength {
        SAID, ALL, LAST, FIRST, HINT
    }

    /** @param note what the heading adds, such as a unit */
    record Match(String field, String heading, String note) {

        /** A month where the field means a year is twelve of it; 万元 is 10,000 yuan. */
        long scale(long above) {
            long unit = note.contains("万元") || note.equals("万") ? 10_000 : note.contains("千元") ? 1_000
                    : note.contains("百元") ? 100 : note.contains("元") ? 1 : above;
            boolean month = note.contains("元月") || note.contains("每月") || heading.contains("月收入")
                    || heading.contains("月总收入") || heading.contains("月支出") || heading.contains("月刚性支出");
            return unit * (month && YEARLY.contains(field) ? 12 : 1);
        }
    }

    private static final List<String> UNITS =
            List.of("元", "万元", "千元", "百元", "人", "户", "年", "元月", "元年", "年月日", "是否", "yyyymmdd");
    private static final List<String> YEARLY = List.of("income", "rigidSpending");

    private final Map<String, HeadingText> cleaned = new HashMap<>();
    private final Map<List<Field>, Map<String, Field>> byWord = new IdentityHashMap<>();
    private final Map<List<Field>, Map<String, Optional<Field>>> byHint = new IdentityHashMap<>();

    HeadingText clean(String written) {
        return cleaned.computeIfAbsent(written, HeadingText::of);
    }

    Optional<Match> match(List<String> path, List<Field> known, Mapping mapping, Strength strength) {
        var all = clean(String.join("", path));
        var last = clean(path.getLast());
        var first = clean(path.getFirst());
        var note = last.note().isEmpty() && path.size() > 1 ? first.note() + last.base() : last.note();
        return switch (strength) {
            case SAID -> mapping.field(String.join("/", path))
                    .or(() -> mapping.field(path.getLast()))
                    .map(field -> new Match(field, all.full(), note));
            case ALL -> called(known, all).map(field -> new Match(field.name(), all.full(), note));
            case LAST -> called(known, last).map(field -> new Match(field.name(), last.full(), note));
            case FIRST -> path.size() > 1 && isUnit(last)
                    ? called(known, first).map(field -> new Match(field.name(), first.full(), note))
                    : Optional.empty();
            case HINT -> path.size() > 1 && isBreakdown(path.getFirst()) ? Optional.empty()
                    : byHint.computeIfAbsent(known, _ -> new HashMap<>())
                    .computeIfAbsent(last.base().isEmpty() ? all.base() : last.base(),
                            heading -> known.stream().filter(field -> field.isHinted(heading)).findFirst())
                    .map(field -> new Match(field.name(), all.full(), note));
        };
    }

    /** A column under 其中 is a part of another, never a figure of its own. */
    private static boolean isBreakdown(String parent) {
        return parent.contains("其中");
    }

    /** Whether this is no heading of its own, but says how the one above is counted. */
    static boolean isUnit(HeadingText text) {
        return text.base().isEmpty() || UNITS.contains(text.base());
    }

    private Optional<Field> called(List<Field> known, HeadingText heading) {
        var words = byWord.computeIfAbsent(known, ColumnWords::byWord);
        return Optional.ofNullable(words.get(heading.full()))
                .or(() -> heading.base().isEmpty() ? Optional.empty() : Optional.ofNullable(words.get(heading.base())));
    }

    /** Of two fields with the same word the first. */
    private static Map<String, Field> byWord(List<Field> known) {
        var byWord = new HashMap<String, Field>();
        known.forEach(field -> field.words().forEach(word -> byWord.putIfAbsent(word, field)));
        return byWord;
    }

    static long yuan(String unit) {
        return switch (unit) {
            case "万元" -> 10_000;
            case "千元" -> 1_000;
            case "百元" -> 100;
            default -> 1;
        };
    }
}
