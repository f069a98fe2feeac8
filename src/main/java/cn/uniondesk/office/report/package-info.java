/**
 * 季度报表: what the district gets each quarter, and how the office knows that it is right.
 *
 * <p>An {@link cn.uniondesk.office.report.Indicator} is a fact, a filter, a measure and a window. The cell of a table,
 * the list of records behind it and the check that compares it with another all ask by the same indicator, and the
 * store answers the figure and the list from one condition, so that they cannot disagree. Tables are data
 * ({@link cn.uniondesk.office.report.Tables}); rules of the upload check are data too
 * ({@link cn.uniondesk.office.report.FigureRules}, {@link cn.uniondesk.office.report.RecordRule}).
 */
package cn.uniondesk.office.report;
