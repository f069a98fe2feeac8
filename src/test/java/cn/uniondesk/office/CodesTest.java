package cn.uniondesk.office;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.reading.Advice;
import cn.uniondesk.office.reading.BankCard;
import cn.uniondesk.office.reading.CreditCode;
import cn.uniondesk.office.reading.Fault;
import cn.uniondesk.office.reading.Postcode;
import cn.uniondesk.office.reading.Reading;
import cn.uniondesk.office.reading.Telephone;
import cn.uniondesk.office.values.Masking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Credit codes, bank cards, telephones, postcodes and how they are masked. */
class CodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "81110105MC0000012B", "91110105MC0000012A", "911101050000100141"})
    void aCreditCodeOfTheStandardIsRead(String code) {
        assertThat(CreditCode.read(code).value()).hasValueSatisfying(each -> assertThat(each.holdsInside()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y44, CREDIT_CODE_CHECKSUM",
        "91350100M000100Y4, CREDIT_CODE_MALFORMED",
        "91350100M000100I43, CREDIT_CODE_MALFORMED",
        "9135O100M000100Y43, CREDIT_CODE_MALFORMED"
    })
    void aDamagedCreditCodeIsRefused(String code, Fault fault) {
        assertThat(CreditCode.read(code).fault()).hasValue(fault);
    }

    @Test
    void smallLettersBlanksAndFullWidthAreNoDamage() {
        assertThat(CreditCode.read(" ９1350100 m000100y43 ").value()).map(CreditCode::text).hasValue("91350100M000100Y43");
        assertThat(CreditCode.read("")).isEqualTo(Reading.blank());
    }

    @Test
    void theRegistrarIsAdviceOnly() {
        var union = CreditCode.read("81110105MC0000012B").value().orElseThrow();
        var unit = CreditCode.read("91110105MC0000012A").value().orElseThrow();
        assertThat(union.asUnion("creditCode")).isEmpty();
        assertThat(unit.asUnit("unitCreditCode")).isEmpty();
        assertThat(union.asUnit("unitCreditCode")).extracting(Advice::key).containsExactly("advice.credit.not_unit");
        assertThat(unit.asUnion("creditCode")).extracting(Advice::key).containsExactly("advice.credit.not_union");
    }

    @Test
    void aWrongInnerCheckIsAdviceOnly() {
        var alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        var code = alphabet.chars()
                .mapToObj(last -> CreditCode.read("91350100M000100Y5" + (char) last).value())
                .flatMap(java.util.Optional::stream)
                .toList();
        assertThat(code).hasSize(1);
        assertThat(code.getFirst().asUnit("unitCreditCode")).extracting(Advice::key).containsExactly("advice.credit.inner");
    }

    @ParameterizedTest
    @CsvSource({"6222020000000000018, 6222 0200 0000 0000 018", "622848000000000007, 6228 4800 0000 0000 07",
        "6217000000000000004, 6217 0000 0000 0000 004"})
    void aCardIsReadAndShownInGroups(String number, String grouped) {
        var card = BankCard.read(grouped).value().orElseThrow();
        assertThat(card.text()).isEqualTo(number);
        assertThat(card.advice("bankCard")).isEmpty();
        assertThat(card.grouped()).isEqualTo(grouped);
    }

    @ParameterizedTest
    @CsvSource({"6222020000000000019, advice.card.luhn", "0200000109, advice.card.length"})
    void aPassbookIsTakenInWithAdvice(String number, String advice) {
        assertThat(BankCard.read(number).value().orElseThrow().advice("bankCard"))
                .extracting(Advice::key)
                .containsExactly(advice);
    }

    @Test
    void aCardOfOtherThanDigitsIsRefused() {
        assertThat(BankCard.read("6222E+18").fault()).hasValue(Fault.CARD_MALFORMED);
    }

    @ParameterizedTest
    @CsvSource({"138 0013 8000, 13800138000", "138-0013-8000, 13800138000", "+86 13800138000, 13800138000",
        "１３８００１３８０００, 13800138000", "010-12345678, 010-12345678", "(010)12345678, 01012345678",
        "0451-1234567转801, 0451-1234567-801"})
    void aTelephoneIsRead(String written, String number) {
        assertThat(Telephone.read(written).value()).map(Telephone::text).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12800138000", "1380013800", "12345678", "无"})
    void whatIsNoTelephoneIsRefused(String written) {
        assertThat(Telephone.read(written).fault()).hasValue(Fault.PHONE_MALFORMED);
    }

    @Test
    void aPostcodeHasSixDigits() {
        assertThat(Postcode.read("１０２１００").value()).map(Postcode::text).hasValue("102100");
        assertThat(Postcode.read("10210").fault()).hasValue(Fault.POSTCODE_MALFORMED);
    }

    @ParameterizedTest
    @CsvSource({"张明, 张*", "张小明, 张*明", "欧阳小明, 欧**明", "张, *", "𬭎明, 𬭎*", "阿依古丽·买买提, 阿******提"})
    void aNameIsMasked(String name, String masked) {
        assertThat(Masking.name(name)).isEqualTo(masked);
    }

    @Test
    void numbersAreMaskedAsTheHandbookSays() {
        assertThat(Masking.identityNumber("110000199001010005")).isEqualTo("110***********0005");
        assertThat(Masking.identityNumber("A123456")).isEqualTo("*******");
        assertThat(Masking.bankCard("6222020000000000018")).isEqualTo("6222 **** **** 0018");
        assertThat(Masking.bankCard("12345678")).isEqualTo("********");
        assertThat(Masking.telephone("13800000000")).isEqualTo("138****0000");
        assertThat(Masking.telephone("010-12345678")).isEqualTo("010-******78");
        assertThat(Masking.telephone("")).isEmpty();
    }
}
