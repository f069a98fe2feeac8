package cn.uniondesk.office;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.reading.Fault;
import cn.uniondesk.office.reading.LooseDate;
import cn.uniondesk.office.reading.Reading;
import cn.uniondesk.office.reading.Repair;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LooseDateTest {

    private static final LocalDate DAY = LocalDate.of(2009, 7, 1);

    @Test
    void theProperSpellingIsNoRepair() {
        assertThat(LooseDate.read("2009-07-01")).isEqualTo(Reading.read(DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2009年7月1日", "2009年07月01日", "2009 年 7 月 1 日", "2009年7月1号", "2009.7.1", "2009.07.01", "2009/7/1", "2009/07/01",
        "2009-7-1", "20090701", "２００９年７月１日", "２００９．７．１", "２００９０７０１", " 2009-07-01 ", "'2009-07-01", "2009-07-01 00:00:00",
        "2009/7/1 8:30", "2009-07-01T00:00:00", "二〇〇九年七月一日", "二零零九年七月一日", "39995", "2009.7.1."
    })
    void everySpellingOfADayIsReadAndListed(String written) {
        assertThat(LooseDate.read(written)).isEqualTo(Reading.read(DAY, Repair.DATE_SPELLING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009年7月", "2009年7月份", "2009年07月", "2009.7", "2009-07", "2009/7", "２００９年７月", "二〇〇九年七月"})
    void aMonthIsItsFirstDayAndListed(String written) {
        assertThat(LooseDate.read(written)).isEqualTo(Reading.read(DAY, Repair.DATE_PARTIAL));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-29", "2026年13月1日", "20261301", "20260931", "09.7.1", "98年3月", "2009", "长期", "7月1日", "1/7/2009",
        "200907", "39995abc", "0000-00-00", "2009-07-01-02", "12345678901"})
    void whatIsNoDayOrCouldBeTwoIsRefused(String written) {
        assertThat(LooseDate.read(written)).isEqualTo(Reading.unreadable(Fault.DATE_UNREADABLE));
    }

    @Test
    void sixDigitsThatCanOnlyBeAMonthAreOne() {
        assertThat(LooseDate.read("199812")).isEqualTo(Reading.read(LocalDate.of(1998, 12, 1), Repair.DATE_PARTIAL));
    }

    @ParameterizedTest
    @CsvSource({"二〇二三年十月十日, 2023-10-10", "二〇二三年十二月三十一日, 2023-12-31", "二○二三年一月二十日, 2023-01-20"})
    void chineseFiguresAreRead(String written, LocalDate day) {
        assertThat(LooseDate.read(written).value()).hasValue(day);
    }

    @ParameterizedTest
    @CsvSource({"61, false, 1900-03-01", "39995, false, 2009-07-01", "39995.75, false, 2009-07-01", "38533, true, 2009-07-01",
        "0, true, 1904-01-01", "45292, false, 2024-01-01"})
    void aSerialNumberIsItsDay(BigDecimal serial, boolean date1904, LocalDate day) {
        assertThat(LooseDate.ofSerial(serial, date1904).value()).hasValue(day);
    }

    @ParameterizedTest
    @CsvSource({"60", "-1", "3000000"})
    void aSerialNumberOfNoDayIsRefused(BigDecimal serial) {
        assertThat(LooseDate.ofSerial(serial, false).fault()).hasValue(Fault.DATE_UNREADABLE);
    }

    @Test
    void aFigureIsEightDigitsOrASerialNumberOfOurTime() {
        assertThat(LooseDate.ofFigure(new BigDecimal("20090701"), false).value()).hasValue(DAY);
        assertThat(LooseDate.ofFigure(new BigDecimal("20090701.0"), false).value()).hasValue(DAY);
        assertThat(LooseDate.ofFigure(new BigDecimal("39995"), false).value()).hasValue(DAY);
        assertThat(List.of("2009.1", "2009", "12", "20091301", "99999"))
                .allSatisfy(figure -> assertThat(LooseDate.ofFigure(new BigDecimal(figure), false).fault())
                        .hasValue(Fault.DATE_UNREADABLE));
    }

    @ParameterizedTest
    @CsvSource({"9.30, 2026-09-30", "9-30, 2026-09-30", "9/30, 2026-09-30", "9月30日, 2026-09-30", "９．３０, 2026-09-30",
        "2025.9.30, 2025-09-30", "20250930, 2025-09-30"})
    void theDeskReadsShortFormsInItsOwnYear(String typed, LocalDate day) {
        assertThat(LooseDate.typed(typed, LocalDate.of(2026, 11, 21)).value()).hasValue(day);
    }

    @Test
    void aShortFormOfNoDayIsRefused() {
        assertThat(LooseDate.typed("2.30", LocalDate.of(2026, 11, 21)).fault()).hasValue(Fault.DATE_UNREADABLE);
        assertThat(LooseDate.typed("", LocalDate.of(2026, 11, 21))).isEqualTo(Reading.blank());
    }
}
