package cn.uniondesk.office.aid.forms;

import cn.uniondesk.office.household.forms.HouseholdWords;
import cn.uniondesk.office.rulebook.Parameter;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.rulebook.Standard;
import cn.uniondesk.office.values.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the rules say of money, as forms of aid print it. */
final class AidWords extends HouseholdWords {

    AidWords(RuleBook rules, String district, LocalDate on) {
        super(rules, district, on);
    }

    /** What the rules say of paying so much in cash; blank where they say nothing. */
    String cashRule(List<Money> paidInCash) {
        var limit = rules.parameter("pay.cash.limit", district, on);
        if (limit.isEmpty() || limit.get().money().isEmpty()) {
            return "";
        }
        var most = limit.get().money().get();
        long above = paidInCash.stream().filter(amount -> amount.compareTo(most) > 0).count();
        var found = paidInCash.isEmpty()
                ? "无现金支付"
                : "现金支付" + paidInCash.size() + "笔，" + (above == 0 ? "均未超过" : "其中" + above + "笔超过") + "每笔" + most.text() + "元的限额";
        return found + "（" + limit.get().documentNumber() + "）。";
    }

    /** What the rules of the day allow; blank where they say nothing. */
    AidApplicationForm.Cap cap() {
        var standard = rules.standard(district, on);
        var living = months("aid.cap.living");
        var schooling = months("aid.cap.schooling");
        return new AidApplicationForm.Cap(
                standard.map(row -> row.standard().text()).orElse(""),
                living.map(String::valueOf).orElse(""),
                standard.flatMap(row -> living.map(row.standard()::times)).map(Money::text).orElse(""),
                schooling.map(String::valueOf).orElse(""),
                standard.flatMap(row -> schooling.map(row.standard()::times)).map(Money::text).orElse(""),
                "",
                standard.map(Standard::documentNumber).orElse(""));
    }

    private Optional<Long> months(String code) {
        return rules.parameter(code, district, on)
                .flatMap(Parameter::figure)
                .filter(figure -> figure.stripTrailingZeros().scale() <= 0 && figure.precision() < 4)
                .map(BigDecimal::longValueExact);
    }
}
