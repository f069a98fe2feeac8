package cn.uniondesk.office.report;

import cn.uniondesk.office.RecordRef;

/** A record behind a figure and what it adds to it: 分 of a payment, 1 of a household. */
public record Portion(RecordRef record, long amount) {}
