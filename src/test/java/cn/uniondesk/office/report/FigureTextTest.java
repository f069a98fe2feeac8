package cn.uniondesk.office.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTextTest {

    @ParameterizedTest
    @CsvSource({
        "0, false, '0'", "999, false, '999'", "1000, false, '1,000'", "-999, false, '-999'", "-1000, false, '-1,000'",
        "1234567, false, '1,234,567'", "0, true, '0.00'", "5, true, '0.05'", "-5, true, '-0.05'", "99999, true, '999.99'",
        "100000, true, '1,000.00'", "-100000, true, '-1,000.00'", "-99999, true, '-999.99'", "12345678901, true, '123,456,789.01'"})
    void a_figure_is_grouped_by_thousands(long amount, boolean isMoney, String text) {
        assertThat(new Figure(amount, isMoney).text()).isEqualTo(text);
    }
}
