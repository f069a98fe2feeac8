/**
 * 困难职工结构表: who the workers in hardship are on a day, each category by sex, age band, schooling and main cause.
 *
 * <p>Categories are those in force, or those of an older scheme ({@link cn.uniondesk.office.household.scheme.Scheme});
 * age bands and schooling groups come from the rule book's parameters {@code structure.*}, so that an office counts as
 * its district asks. A worker is a household: its head.
 */
package cn.uniondesk.office.structure;
