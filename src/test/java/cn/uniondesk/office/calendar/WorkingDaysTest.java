package cn.uniondesk.office.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.reading.Advice;
import cn.uniondesk.office.rulebook.DefaultRuleBook;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final WorkingDays DAYS = WorkingDays.of(DefaultRuleBook.read());

    @ParameterizedTest
    @CsvSource({
        "2026-09-18, true", "2026-09-19, false", "2026-09-20, true", "2026-09-25, false", "2026-10-01, false",
        "2026-10-10, true", "2026-10-11, false"
    })
    void holidaysAreFreeAndMakeUpDaysAreWorked(LocalDate day, boolean worked) {
        assertThat(DAYS.isWorked(day)).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 5, 2026-03-06", "2026-03-07, 5, 2026-03-13", "2026-09-23, 5, 2026-09-30", "2026-09-28, 5, 2026-10-09",
        "2026-03-02, 1, 2026-03-02"
    })
    void aNoticeOfSoManyWorkingDaysCountsItsFirstDay(LocalDate first, int days, LocalDate last) {
        assertThat(DAYS.last(first, days)).isEqualTo(last);
        assertThat(DAYS.count(first, last)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02, 0, 2026-03-02", "2026-03-06, 1, 2026-03-09", "2026-09-30, 1, 2026-10-08"})
    void aDeadlineBeginsOnTheNextWorkingDay(LocalDate day, int days, LocalDate due) {
        assertThat(DAYS.after(day, days)).isEqualTo(due);
    }

    @Test
    void aYearThatWasNotAnnouncedIsReckonedByWeekendsAndSaysSo() {
        assertThat(DAYS.isWorked(LocalDate.of(2031, 1, 1))).isTrue();
        assertThat(DAYS.isWorked(LocalDate.of(2031, 1, 4))).isFalse();
        assertThat(DAYS.notice("until", LocalDate.of(2030, 12, 30), LocalDate.of(2031, 1, 6)))
                .containsExactly(
                        Advice.of("until", "calendar.unannounced", "2030"), Advice.of("until", "calendar.unannounced", "2031"));
        assertThat(DAYS.notice("until", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))).isEqualTo(List.of());
    }

    @Test
    void theUnitOfTheRuleSaysHowDaysAreCounted() {
        var deadlines = new Deadlines(DefaultRuleBook.read(), "东湖区");
        var day = LocalDate.of(2026, 9, 30);
        assertThat(deadlines.due("notice.open.workdays", day)).contains(LocalDate.of(2026, 10, 13));
        assertThat(deadlines.due("household.follow.months", day)).contains(LocalDate.of(2027, 3, 30));
        assertThat(deadlines.due("union.certificate.renew.days", day)).contains(LocalDate.of(2026, 10, 30));
        assertThat(deadlines.due("no.such.rule", day)).isEmpty();
    }
}
