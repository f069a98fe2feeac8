package cn.uniondesk.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.uniondesk.office.values.CapitalAmount;
import cn.uniondesk.office.values.Money;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalAmountTest {

    @ParameterizedTest
    @CsvSource({
        "1409.50, 壹仟肆佰零玖元伍角整",
        "6007.14, 陆仟零柒元壹角肆分",
        "1680.32, 壹仟陆佰捌拾元零叁角贰分",
        "107000.53, 壹拾万柒仟元零伍角叁分",
        "16409.02, 壹万陆仟肆佰零玖元零贰分",
        "325.04, 叁佰贰拾伍元零肆分",
        "10, 壹拾元整",
        "100500, 壹拾万零伍佰元整",
        "10001000, 壹仟万壹仟元整",
        "100000001, 壹亿零壹元整",
        "100010000, 壹亿零壹万元整",
        "0, 零元整",
        "0.05, 伍分",
        "321000, 叁拾贰万壹仟元整",
        "182623, 壹拾捌万贰仟陆佰贰拾叁元整"
    })
    void the_examples_of_the_rule_are_written_as_the_rule_writes_them(BigDecimal yuan, String capitals) {
        assertThat(CapitalAmount.of(Money.ofYuan(yuan))).isEqualTo(capitals);
    }

    @ParameterizedTest
    @CsvSource({
        "0.50, 伍角整",
        "0.55, 伍角伍分",
        "1, 壹元整",
        "1.05, 壹元零伍分",
        "10.50, 壹拾元零伍角整",
        "11, 壹拾壹元整",
        "1000000, 壹佰万元整",
        "1000001, 壹佰万零壹元整",
        "10010, 壹万零壹拾元整",
        "20030400.06, 贰仟零叁万零肆佰元零陆分",
        "100100000, 壹亿零壹拾万元整",
        "110000000, 壹亿壹仟万元整",
        "100001000, 壹亿零壹仟元整",
        "1000000000000, 壹万亿元整",
        "1000100000000, 壹万零壹亿元整"
    })
    void one_zero_stands_for_every_gap(BigDecimal yuan, String capitals) {
        assertThat(CapitalAmount.of(Money.ofYuan(yuan))).isEqualTo(capitals);
    }

    @Test
    void money_taken_back_begins_with_minus() {
        assertThat(CapitalAmount.of(Money.ofYuan(-500))).isEqualTo("负伍佰元整");
    }

    @Test
    void the_largest_amount_that_money_holds_is_written_in_full() {
        assertThat(CapitalAmount.of(Money.ofFen(Long.MAX_VALUE)))
                .isEqualTo("玖亿贰仟贰佰叁拾叁万柒仟贰佰零叁亿陆仟捌佰伍拾肆万柒仟柒佰伍拾捌元零柒分");
        assertThatThrownBy(() -> CapitalAmount.of(Money.ofFen(Long.MIN_VALUE))).isInstanceOf(ArithmeticException.class);
    }
}
