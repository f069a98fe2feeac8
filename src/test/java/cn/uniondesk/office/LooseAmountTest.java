package cn.uniondesk.office;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.reading.Fault;
import cn.uniondesk.office.reading.LooseAmount;
import cn.uniondesk.office.reading.Reading;
import cn.uniondesk.office.reading.Repair;
import cn.uniondesk.office.values.Money;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LooseAmountTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1450 | 145000", "1450.00 | 145000", "1,450.00 | 145000", "1450.5 | 145050", "１，４５０．００ | 145000", "0 | 0", "-200 | -20000",
        "(200.00) | -20000", ".5 | 50", "1 | 100", "92399.39999999999 | 9239940", "5277.9400000000005 | 527794",
        "1,234,567.89 | 123456789"
    })
    void plainAmountsAreReadWithoutRepair(String written, long fen) {
        assertThat(LooseAmount.read(written)).isEqualTo(Reading.read(Money.ofFen(fen)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1450元 | 145000", "￥1,450.00 | 145000", "¥1450 | 145000", "人民币1450元整 | 145000", "1.2万元 | 1200000",
        "1.2万 | 1200000", "15.8412万元 | 15841200", "3千元 | 300000", "-￥200 | -20000", "1450圆 | 145000", "１.２万元 | 1200000"
    })
    void aUnitIsTakenIntoAccountAndListed(String written, long fen) {
        assertThat(LooseAmount.read(written)).isEqualTo(Reading.read(Money.ofFen(fen), Repair.AMOUNT_UNIT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"约1000", "1,45.0", "1,2345", "$100", "一千元", "1000-2000", "1.2.3", "12e3", "同上", "(200", "200)",
        "99999999999999999"})
    void whatIsNoAmountIsRefused(String written) {
        assertThat(LooseAmount.read(written)).isEqualTo(Reading.unreadable(Fault.AMOUNT_UNREADABLE));
    }

    @ParameterizedTest
    @CsvSource({"12.345, 1235", "12.344, 1234", "-12.345, -1235", "333.3333, 33333"})
    void aThirdDecimalIsRoundedOnceAndListed(String written, long fen) {
        assertThat(LooseAmount.read(written)).isEqualTo(Reading.read(Money.ofFen(fen), Repair.AMOUNT_ROUNDED));
    }

    @Test
    void theUnitOfAColumnHoldsUnlessTheAmountNamesAnother() {
        assertThat(LooseAmount.read("1.5", LooseAmount.Unit.WAN).value()).hasValue(Money.ofYuan(15_000));
        assertThat(LooseAmount.read("1500元", LooseAmount.Unit.WAN).value()).hasValue(Money.ofYuan(1_500));
        assertThat(LooseAmount.ofFigure(new BigDecimal("15.8412"), LooseAmount.Unit.WAN))
                .isEqualTo(Reading.read(Money.ofYuan(158_412), Repair.AMOUNT_UNIT));
    }

    @Test
    void theNoiseOfABinaryFractionIsNoDecimal() {
        assertThat(LooseAmount.ofFigure(new BigDecimal("92399.39999999999"), LooseAmount.Unit.YUAN))
                .isEqualTo(Reading.read(Money.ofFen(9_239_940)));
        assertThat(LooseAmount.ofFigure(BigDecimal.valueOf(0.1 + 0.2), LooseAmount.Unit.YUAN))
                .isEqualTo(Reading.read(Money.ofFen(30)));
    }

    @Test
    void nothingWrittenIsBlank() {
        assertThat(LooseAmount.read("  ")).isEqualTo(Reading.blank());
    }
}
