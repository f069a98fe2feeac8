package cn.uniondesk.hanzi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinReaderTest {

    private final PinyinReader reader = new PinyinReader();

    @ParameterizedTest
    @CsvSource({
        "单雄信, shanxiongxin, danxiongxin", "仇英, qiuying, chouying", "解缙, xiejin, jiejin", "曾巩, zenggong, cenggong",
        "区寄, ouji, quji", "查良镛, zhaliangyong, chaliangyong", "盖叫天, gejiaotian, gaijiaotian", "覃丽, qinli, tanli",
        "朴成, piaocheng, pucheng", "乐毅, yueyi, leyi", "尉迟恭, yuchigong, weichigong", "翟墨, zhaimo, dimo"
    })
    void everyReadingOfASurnameIsKept(String name, String asSurname, String asWord) {
        assertThat(reader.syllables(name).split(" ")).contains(asSurname, asWord);
        assertThat(reader.initials(name).split(" ")).contains(initials(asSurname, name), initials(asWord, name));
    }

    @ParameterizedTest
    @CsvSource({
        "万明, wanming", "李万, liwan", "王能, wangneng", "张区, zhangqu", "周黑, zhouhei", "刘员, liuyuan", "尉健, weijian",
        "赵盖, zhaogai", "能明, naiming nengming", "万俟明, moqiming", "欧阳能, ouyangneng"
    })
    void aSurnamesReadingIsOneOfTheFirstCharacterAlone(String name, String readings) {
        var read = reader.syllables(name).split(" ");
        assertThat(read).startsWith(readings.split(" ")[0]).contains(readings.split(" "));
        if (!readings.contains(" ") && name.length() == 2) {
            assertThat(read).containsExactly(readings);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "北京能源工会, beijingnengyuangonghui, naiyuan", "万源社区工会, wanyuanshequgonghui, moyuan",
        "员村街道总工会, yuancun, yuncun", "单位工会, danweigonghui, @", "柏林社区工会, bailinshequ, @", "区总工会, quzonggonghui, ouzong"
    })
    void aUnionIsReadInTheOrdinaryWayAndNeverAsASurname(String title, String first, String never) {
        assertThat(reader.titleSyllables(title)).startsWith(first).doesNotContain(never);
        assertThat(reader.titleInitials(title)).startsWith("" + reader.titleSyllables(title).charAt(0));
    }

    @ParameterizedTest
    @CsvSource({"张柏, zhangbai", "李劲, lijin", "王蔚, wangwei", "赵禅, zhaochan", "给明, geiming", "乐山, yueshan", "薄明, boming"})
    void theOrdinaryReadingComesFirst(String name, String first) {
        assertThat(reader.syllables(name).split(" ")).startsWith(first);
    }

    private String initials(String syllables, String name) {
        return syllables.charAt(0) + reader.initials(name.substring(1)).split(" ")[0];
    }

    @ParameterizedTest
    @CsvSource({"张伟, zhangwei, zw", "吕布, lvbu, lb"})
    void usualNamesAreReadAndUIsWrittenV(String name, String syllables, String initials) {
        assertThat(reader.syllables(name).split(" ")).anySatisfy(each -> assertThat(each).endsWith(syllables.substring(1)));
        assertThat(reader.initials(name).split(" ")).contains(initials);
    }

    @Test
    void theInterpunctIsPassedOverAndLatinLettersStay() {
        assertThat(reader.initials("阿依古丽·买买提").split(" ")).contains("ayglmmt");
        assertThat(reader.syllables("阿Q").split(" ")).contains("aq");
        assertThat(reader.syllables("ABC 123公司").split(" ")).contains("abc123gongsi");
    }

    @Test
    void aCharacterWithoutAReadingIsPassedOver() {
        assertThat(reader.syllables("𬭎")).isEmpty();
        assertThat(reader.initials("张𬭎").split(" ")).contains("z");
        assertThat(reader.syllables("")).isEmpty();
    }

    @Test
    void whatIsStoredStaysWithinItsBounds() {
        var longest = "重行乐单解曾区朝长都".repeat(15);
        assertThat(reader.syllables(longest).length()).isBetween(100, 390);
        assertThat(reader.initials(longest).length()).isBetween(50, 96);
    }

    @Test
    void noReadingStandsTwice() {
        assertThat(reader.initials("长行").split(" ")).doesNotHaveDuplicates();
        assertThat(reader.syllables("长行").split(" ")).doesNotHaveDuplicates();
    }
}
