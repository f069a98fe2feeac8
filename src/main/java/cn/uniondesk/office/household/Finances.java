package cn.uniondesk.office.household;

import cn.uniondesk.office.Money;

/**
 * What a household had in the twelve months before application, whole household, a year.
 *
 * @param people 家庭人口: members living together
 * @param income 家庭年收入
 * @param rigidSpending 年刚性支出
 * @param loss 意外损失 after compensation and insurance
 */
public record Finances(int people, Money income, Money rigidSpending, Money loss) {}
