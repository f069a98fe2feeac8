package cn.uniondesk.office.report;

import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.values.Period;

/** What a quarter is judged by: its days, and the rules of the office's district. */
public record Grounds(Period period, RuleBook rules, String district) {}
