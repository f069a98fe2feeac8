/**
 * 季度报表: the engine of what the district gets each quarter, and how the office knows that it is right. It knows no area
 * of work.
 *
 * <p>An {@link cn.uniondesk.office.report.Indicator} is a fact, a filter, a measure and a window. The cell of a table,
 * the list of records behind it and the check that compares it with another all ask by the same indicator, and the
 * store answers the figure and the list from one condition, so that they cannot disagree.
 *
 * <p><b>What an area brings.</b> One class of its room implements {@link cn.uniondesk.office.report.ReportArea}: tables
 * (lines crossing columns, each a fact with filter, measure and window), comparisons of figures, rules about single
 * records, and sheets of records. One class of its store room implements {@code store.report.ReportSource}: the rows of
 * each fact (columns of {@code FactColumns}), the cases of each rule by its code, the rows of each sheet. Both are
 * handed over as lists where the program is wired; tables and sheets stand in the order of the areas. A table needs no
 * template: its form is laid out from its declaration, with the texts {@code report.T12}, {@code .unit}, {@code
 * .line.KEY}, {@code .column.KEY}, {@code .definition.KEY}; a sheet needs {@code report.D12} and {@code .column.KEY}; a
 * rule {@code check.CODE}. {@link cn.uniondesk.office.report.Measure#TIMES} adds up the column {@code times} of a fact's
 * rows, whatever they count.
 *
 * <p>A quarter that was sent keeps the tables that it was sent with: an area that came later says nothing of it.
 */
package cn.uniondesk.office.report;
