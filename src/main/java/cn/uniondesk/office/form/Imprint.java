package cn.uniondesk.office.form;

/**
 * What stands at the foot of every page, so that a paper can be traced.
 *
 * @param office name of the office that prints
 * @param printedBy who printed it
 * @param printedAt when, as people read it: 2026-11-21 14:30
 */
public record Imprint(String office, String printedBy, String printedAt) {}
