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
import java.util.stream.Stream;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinCaseType;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/**
 * Pinyin of names and titles. Every reading of the first character is kept, and those of the others as far as there is
 * room, the ordinary one first; how a character is read as a surname counts at the head of a person's name alone. Latin
 * letters and digits stay, blanks and the interpunct of minority names are passed over, ü is written v.
 */
public final class PinyinReader implements Pinyin {

    private static final int READINGS = 8;
    private static final int SYLLABLES_LENGTH = 390;
    private static final int INITIALS_LENGTH = 96;

    /** How a character is read as a surname, at the head of a person's name. */
    private static final Map<String, String> SURNAMES = map("单shan 仇qiu 解xie 曾zeng 区ou 盖ge 查zha 乐yue 朴piao 覃qin 繁po "
            + "种chong 员yun 折she 召shao 黑he 能nai 句gou 秘bi 乜nie 冼xian 缪miao 翟zhai 俞yu 宓fu 隗wei 薄bo 任ren 华hua 纪ji 卜bu");

    /** Readings that these characters have as a surname, or in one, and nowhere else in a name. */
    private static final Map<String, String> ONLY_SURNAMES =
            map("仇qiu 区ou 盖ge 繁po 种chong 员yun 折she 召shao 黑he 能nai 句gou 秘bi 万mo 尉yu");

    private static final Map<String, List<String>> DOUBLE_SURNAMES = Map.of(
            "尉迟", List.of("yu", "chi"), "万俟", List.of("mo", "qi"), "单于", List.of("chan", "yu"),
            "长孙", List.of("zhang", "sun"), "澹台", List.of("tan", "tai"), "令狐", List.of("ling", "hu"),
            "皇甫", List.of("huang", "fu"), "宰父", List.of("zai", "fu"), "亓官", List.of("qi", "guan"));

    /** The ordinary reading where the library's first is a rare one. */
    private static final Map<String, String> ORDINARY = map("给gei 壳ke 吭keng 劲jin 柜gui 呢ne 刹sha 柏bai 俩lia 哦o 烙lao 禅chan 碌lu "
            + "蔚wei 槛kan 褪tui 镐gao 藏cang 臂bi 颤chan 吓xia 那na 朴pu");

    private static Map<String, String> map(String readings) {
        return Stream.of(readings.split(" ")).collect(Collectors.toMap(each -> each.substring(0, 1), each -> each.substring(1)));
    }

    private final HanyuPinyinOutputFormat format = new HanyuPinyinOutputFormat();

    public PinyinReader() {
        format.setCaseType(HanyuPinyinCaseType.LOWERCASE);
        format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        format.setVCharType(HanyuPinyinVCharType.WITH_V);
    }

    @Override
    public String syllables(String name) {
        return readings(ofPerson(name), syllable -> syllable, SYLLABLES_LENGTH);
    }

    @Override
    public String initials(String name) {
        return readings(ofPerson(name), syllable -> syllable.substring(0, 1), INITIALS_LENGTH);
    }

    @Override
    public String titleSyllables(String title) {
        return readings(ofTitle(title), syllable -> syllable, SYLLABLES_LENGTH);
    }

    @Override
    public String titleInitials(String title) {
        return readings(ofTitle(title), syllable -> syllable.substring(0, 1), INITIALS_LENGTH);
    }

    private List<SequencedSet<String>> ofTitle(String title) {
        return title.codePoints().mapToObj(this::syllables).toList();
    }

    /** The surname as surnames are read, before how its characters are read otherwise. */
    private List<SequencedSet<String>> ofPerson(String name) {
        var places = ofTitle(name);
        var two = name.length() < 2 ? "" : name.substring(0, 2);
        var surname = DOUBLE_SURNAMES.containsKey(two) ? DOUBLE_SURNAMES.get(two)
                : name.isEmpty() ? List.<String>of() : Stream.ofNullable(SURNAMES.get(name.substring(0, 1))).toList();
        for (int place = 0; place < surname.size(); place++) {
            places.get(place).addFirst(surname.get(place));
        }
        return places;
    }

    private static String readings(List<SequencedSet<String>> syllables, Function<String, String> part, int length) {
        var places = syllables.stream()
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
        if (ORDINARY.containsKey(written)) {
            found.add(ORDINARY.get(written));
        }
        if (Character.isBmpCodePoint(character)) {
            found.addAll(List.of(ofLibrary((char) character)));
        }
        if (found.size() > 1) {
            found.remove(ONLY_SURNAMES.get(written));
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
