package cn.uniondesk.hanzi;

import cn.uniondesk.office.people.Pinyin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinCaseType;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/**
 * Pinyin of names and titles. Every reading of the first character is kept, since surnames such as 单, 仇, 解, 曾 and 区
 * have their own; readings of the others as far as there is room. Latin letters and digits stay, blanks and the
 * interpunct of minority names are passed over, ü is written v.
 */
public final class PinyinReader implements Pinyin {

    private static final int READINGS = 8;
    private static final int SYLLABLES_LENGTH = 390;
    private static final int INITIALS_LENGTH = 96;

    /** Readings as surnames that dictionaries of characters lack or put last. */
    private static final Map<String, String> SURNAMES = Map.ofEntries(
            Map.entry("单", "shan"), Map.entry("仇", "qiu"), Map.entry("解", "xie"), Map.entry("曾", "zeng"),
            Map.entry("区", "ou"), Map.entry("盖", "ge"), Map.entry("查", "zha"), Map.entry("乐", "yue"),
            Map.entry("朴", "piao"), Map.entry("覃", "qin"), Map.entry("尉", "yu"), Map.entry("万", "mo"),
            Map.entry("繁", "po"), Map.entry("种", "chong"), Map.entry("员", "yun"), Map.entry("折", "she"),
            Map.entry("召", "shao"), Map.entry("黑", "he"), Map.entry("能", "nai"), Map.entry("句", "gou"),
            Map.entry("秘", "bi"), Map.entry("乜", "nie"), Map.entry("冼", "xian"), Map.entry("缪", "miao"),
            Map.entry("翟", "zhai"), Map.entry("俞", "yu"), Map.entry("宓", "fu"), Map.entry("隗", "wei"));

    private final HanyuPinyinOutputFormat format = new HanyuPinyinOutputFormat();

    public PinyinReader() {
        format.setCaseType(HanyuPinyinCaseType.LOWERCASE);
        format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        format.setVCharType(HanyuPinyinVCharType.WITH_V);
    }

    @Override
    public String syllables(String name) {
        return readings(name, syllable -> syllable, SYLLABLES_LENGTH);
    }

    @Override
    public String initials(String name) {
        return readings(name, syllable -> syllable.substring(0, 1), INITIALS_LENGTH);
    }

    private String readings(String name, Function<String, String> part, int length) {
        var places = name.codePoints()
                .mapToObj(this::syllables)
                .filter(each -> !each.isEmpty())
                .map(each -> each.stream().map(part).collect(Collectors.toCollection(LinkedHashSet::new)))
                .<SequencedSet<String>>map(each -> each)
                .toList();
        if (places.isEmpty()) {
            return "";
        }
        var text = new StringBuilder();
        for (var rest : rests(places)) {
            for (var first : places.getFirst()) {
                append(text, first + rest, length);
            }
        }
        return text.toString();
    }

    /** What may follow the first character, the usual reading of each before the rarer ones. */
    private static List<String> rests(List<SequencedSet<String>> places) {
        var rests = new ArrayList<>(List.of(""));
        for (var place : places.subList(1, places.size())) {
            var longer = new ArrayList<String>();
            for (var reading : place) {
                rests.forEach(rest -> longer.add(rest + reading));
            }
            rests.clear();
            rests.addAll(longer.subList(0, Math.min(READINGS, longer.size())));
        }
        return rests;
    }

    private static void append(StringBuilder text, String reading, int length) {
        if (text.isEmpty()) {
            text.append(reading, 0, Math.min(length, reading.length()));
        } else if (text.length() + 1 + reading.length() <= length
                && !(" " + text + " ").contains(" " + reading + " ")) {
            text.append(' ').append(reading);
        }
    }

    private SequencedSet<String> syllables(int character) {
        var found = new LinkedHashSet<String>();
        if (character < 128) {
            if (Character.isLetterOrDigit(character)) {
                found.add(Character.toString(character).toLowerCase(Locale.ROOT));
            }
            return found;
        }
        var written = Character.toString(character);
        if (SURNAMES.containsKey(written)) {
            found.add(SURNAMES.get(written));
        }
        if (Character.isBmpCodePoint(character)) {
            found.addAll(List.of(ofLibrary((char) character)));
        }
        return found;
    }

    private String[] ofLibrary(char character) {
        try {
            var readings = PinyinHelper.toHanyuPinyinStringArray(character, format);
            return readings == null ? new String[0] : readings;
        } catch (BadHanyuPinyinOutputFormatCombination impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
