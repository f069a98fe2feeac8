package cn.uniondesk.office.aid.forms;

import cn.uniondesk.office.form.BlankRecord;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.Imprint;
import cn.uniondesk.office.values.CapitalAmount;
import cn.uniondesk.office.values.Money;
import java.util.List;

/**
 * F09 发放花名册(签收表): one line a payee, who signs in it.
 *
 * @param heading what was paid out of which money
 * @param rows the payees; none for an empty sheet
 * @param total the whole, blank for an empty sheet
 * @param makers who made, checked and approved it
 */
public record PaymentRosterForm(Imprint imprint, Heading heading, List<Row> rows, Total total, Makers makers)
        implements FormContent {

    public PaymentRosterForm {
        rows = List.copyOf(rows);
    }

    /**
     * @param project 慰问/救助项目, such as 2026年送温暖
     * @param source 资金来源
     * @param voucher 凭证号
     * @param decision 会议纪要编号
     * @param filledOn 填表日期
     */
    public record Heading(String project, String source, String voucher, String decision, String filledOn) {}

    /**
     * @param sequence 序号
     * @param place 工作单位/社区
     * @param payeeClass 对象类别
     * @param amount what this payee receives; summed on each page
     * @param deputy 代领人及关系, 代领人证件号
     */
    public record Row(
            String sequence,
            String name,
            String sex,
            String documentNumber,
            String place,
            String mobile,
            String payeeClass,
            String category,
            String householdNumber,
            String project,
            Money amount,
            String goods,
            String way,
            String bankName,
            String accountName,
            String bankCard,
            String paidOn,
            String deputy,
            String remark) {}

    /**
     * @param people 合计人数: distinct payees
     * @param times 笔数
     * @param amount in figures
     * @param capitals in capital figures, without 人民币
     */
    public record Total(String people, String times, String amount, String capitals) {
        public static final Total BLANK = new Total("", "", "", "");

        public static Total of(int people, List<Row> rows) {
            var sum = rows.stream().map(Row::amount).reduce(Money.ZERO, Money::plus);
            return new Total(
                    Integer.toString(people), Integer.toString(rows.size()), sum.text(), CapitalAmount.of(sum));
        }
    }

    /** 制表/经办, 复核, 审批. */
    public record Makers(String handledBy, String checkedBy, String approvedBy) {}

    /** One empty sheet to be filled by hand. */
    public static PaymentRosterForm blank(Imprint imprint) {
        return new PaymentRosterForm(
                imprint, BlankRecord.of(Heading.class), List.of(), Total.BLANK, BlankRecord.of(Makers.class));
    }

    @Override
    public Form form() {
        return AidForms.F09;
    }
}
