package cn.uniondesk.office;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.reading.Fault;
import cn.uniondesk.office.reading.IdentityNumber;
import cn.uniondesk.office.reading.Reading;
import cn.uniondesk.office.reading.Repair;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 1949-12-31, false",
        "440524188001010014, 1880-01-01, true",
        "110000199001010005, 1990-01-01, false",
        "110000198802290014, 1988-02-29, true",
        "110000200012319994, 2000-12-31, true",
        "810000199001010019, 1990-01-01, true",
        "830000198506150024, 1985-06-15, false"
    })
    void theNumbersOfTheStandardAreRead(String number, LocalDate birth, boolean male) {
        var read = IdentityNumber.read(number, LocalDate.of(2000, 12, 31));
        assertThat(read.repairs()).isEmpty();
        assertThat(read.value()).hasValueSatisfying(each -> {
            assertThat(each.text()).isEqualTo(number);
            assertThat(each.birthDate()).isEqualTo(birth);
            assertThat(each.isMale()).isEqualTo(male);
        });
    }

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {
        "11010519491231002x|ID_LOWERCASE",
        "１１０１０５１９４９１２３１００２Ｘ|ID_FULLWIDTH",
        "110105 19491231 002X|ID_SPACES",
        "110105-19491231-002X|ID_SPACES",
        " 11010519491231002X |ID_SPACES",
        "'11010519491231002X|ID_QUOTE",
        "：11010519491231002X|ID_QUOTE",
        "110105491231002|ID_15_TO_18",
        "1 1 0 1 0 5 4 9 1 2 3 1 0 0 2|ID_SPACES ID_15_TO_18",
        "'１１０１０５　１９４９１２３１００２ｘ|ID_FULLWIDTH ID_LOWERCASE ID_SPACES ID_QUOTE"
    }, delimiter = '|', quoteCharacter = '"')
    void everyRepairIsMadeAndListed(String written, String repairs) {
        var read = IdentityNumber.read(written, TODAY);
        assertThat(read.value()).map(IdentityNumber::text).hasValue("11010519491231002X");
        assertThat(read.repairs()).containsExactlyElementsOf(
                Arrays.stream(repairs.split(" ")).map(Repair::valueOf).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "1101051949123100, ID_MALFORMED",
        "1101051949123100200, ID_MALFORMED",
        "1101051949123100AX, ID_MALFORMED",
        "11010519491231X02X, ID_MALFORMED",
        "不详, ID_MALFORMED",
        "1.10101E+17, ID_PRECISION_LOST",
        "110105194913310021, ID_BIRTH_INVALID",
        "110105194902300021, ID_BIRTH_INVALID",
        "110105202612310021, ID_BIRTH_INVALID",
        "440524188001010014, ID_BIRTH_INVALID",
        "110105491331002, ID_BIRTH_INVALID",
        "110105194912310021, ID_CHECKSUM",
        "110105194912310000, ID_CHECKSUM",
        "110000199001010000, ID_CHECKSUM"
    })
    void aDamagedNumberIsRefusedWithTheFirstReason(String written, Fault fault) {
        assertThat(IdentityNumber.read(written, TODAY).fault()).hasValue(fault);
    }

    @Test
    void aTextNumberEndingInNoughtsIsRightWhenItsCheckDigitIs() {
        var body = "11000019900101";
        var whole = "0123456789X".chars()
                .mapToObj(last -> body + "000" + (char) last)
                .filter(each -> IdentityNumber.read(each, TODAY).value().isPresent())
                .toList();
        assertThat(whole).hasSize(1);
    }

    @Test
    void aFigureOfSixteenDigitsHasLostItsLastOnes() {
        assertThat(IdentityNumber.read(new BigDecimal("110105194912310000"), TODAY).fault())
                .hasValue(Fault.ID_PRECISION_LOST);
        assertThat(IdentityNumber.read(new BigDecimal("1101051949123100"), TODAY).fault())
                .hasValue(Fault.ID_PRECISION_LOST);
    }

    @Test
    void aFigureOfFifteenDigitsIsWhole() {
        assertThat(IdentityNumber.read(new BigDecimal("110105491231002"), TODAY).value())
                .map(IdentityNumber::text)
                .hasValue("11010519491231002X");
    }

    @Test
    void aNumberOfNoProvinceIsRefusedAndACountyIsNotJudged() {
        assertThat(IdentityNumber.read(numbered("99999919900101001").replaceFirst("^9", "8"), TODAY).fault())
                .isPresent();
        assertThat(IdentityNumber.read(numbered("10010119900101001"), TODAY).fault()).hasValue(Fault.ID_REGION_UNKNOWN);
        assertThat(IdentityNumber.read(numbered("11999919900101001"), TODAY).value()).isPresent();
    }

    @Test
    void aForeignersCardAndAResidencePermitAreTold() {
        var card = IdentityNumber.read(numbered("91103219810103001"), TODAY).value().orElseThrow();
        var permit = IdentityNumber.read("810000199001010019", TODAY).value().orElseThrow();
        assertThat(List.of(card.isForeignersCard(), card.isResidencePermit())).containsExactly(true, false);
        assertThat(List.of(permit.isForeignersCard(), permit.isResidencePermit())).containsExactly(false, true);
    }

    @Test
    void nothingWrittenIsBlank() {
        assertThat(IdentityNumber.read(" 　", TODAY)).isEqualTo(Reading.blank());
    }

    @Test
    void oneWrongDigitIsAlwaysFound() {
        var random = new Random(1949);
        var number = "110000198802290014";
        for (int round = 0; round < 2_000; round++) {
            int place = random.nextInt(18);
            char other = (char) ('0' + random.nextInt(10));
            if (number.charAt(place) != other) {
                var damaged = number.substring(0, place) + other + number.substring(place + 1);
                assertThat(IdentityNumber.read(damaged, TODAY).fault()).as(damaged).isPresent();
            }
        }
    }

    @Test
    void itNeverShowsItselfWhole() {
        assertThat(IdentityNumber.read("110000199001010005", TODAY).value().orElseThrow().toString())
                .isEqualTo("110***********0005");
    }

    /** The formula of the standard, written anew. */
    private static String numbered(String body) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += Character.getNumericValue(body.charAt(i)) * (int) (Math.pow(2, 17 - i) % 11);
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
