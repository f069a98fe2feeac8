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
