package cn.uniondesk.workbook.sheet;

import cn.uniondesk.office.aid.forms.BankListForm;
import cn.uniondesk.office.aid.forms.PaymentRosterForm;
import cn.uniondesk.office.values.Money;
import java.util.List;
import java.util.function.Function;

/**
 * One column of a sheet.
 *
 * @param width in characters
 * @param read the text of a row, null for the column of amounts
 */
record SheetColumn<R>(String heading, int width, Function<R, String> read) {

    /** In the order of the signature sheet; what is signed for stays empty. */
    static final List<SheetColumn<PaymentRosterForm.Row>> ROSTER = List.of(
            of("序号", 5, PaymentRosterForm.Row::sequence),
            of("姓名", 10, PaymentRosterForm.Row::name),
            of("性别", 5, PaymentRosterForm.Row::sex),
            of("身份证号", 20, PaymentRosterForm.Row::documentNumber),
            of("工作单位或社区", 22, PaymentRosterForm.Row::place),
            of("联系电话", 13, PaymentRosterForm.Row::mobile),
            of("对象类别", 12, PaymentRosterForm.Row::payeeClass),
            of("困难类别", 13, PaymentRosterForm.Row::category),
            of("档案编号", 14, PaymentRosterForm.Row::householdNumber),
            of("慰问（救助）项目", 18, PaymentRosterForm.Row::project),
            amount("金额（元）"),
            of("慰问品", 18, PaymentRosterForm.Row::goods),
            of("发放方式", 9, PaymentRosterForm.Row::way),
            of("开户行", 18, PaymentRosterForm.Row::bankName),
            of("户名", 10, PaymentRosterForm.Row::accountName),
            of("卡号", 22, row -> digits(row.bankCard())),
            of("发放日期", 11, PaymentRosterForm.Row::paidOn),
            of("领取人签字", 11, row -> ""),
            of("代领人及关系", 12, PaymentRosterForm.Row::deputy),
            of("备注", 10, PaymentRosterForm.Row::remark));

    static final List<SheetColumn<BankListForm.Row>> BANK_LIST = List.of(
            of("序号", 6, BankListForm.Row::sequence),
            of("户名", 14, BankListForm.Row::accountName),
            of("账号", 24, row -> digits(row.bankCard())),
            amount("金额"),
            of("开户行", 24, BankListForm.Row::bankName),
            of("摘要", 22, BankListForm.Row::summary),
            of("备注", 14, BankListForm.Row::remark));

    private static <R> SheetColumn<R> of(String heading, int width, Function<R, String> read) {
        return new SheetColumn<>(heading, width, read);
    }

    private static <R> SheetColumn<R> amount(String heading) {
        return new SheetColumn<>(heading, 13, null);
    }

    /** Banks read a card number without the blanks that paper sets between its groups. */
    private static String digits(String card) {
        return card.replace(" ", "");
    }

    boolean isAmount() {
        return read == null;
    }

    static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
