/**
 * One declaration a record: what a record of the office says, field by field, is written down once, typed, in its area.
 * From it come the form's model, the list with its columns and filters, the columns that ledgers are read by, the empty
 * ledger to hand out, exports and prints. Rules that weigh several fields are no part of it: they are code of the area,
 * a {@link cn.uniondesk.office.record.RecordRules} each.
 *
 * <p>A field's official word is the text {@code record.DECLARATION.FIELD} of the bundle {@code texts/record}, its
 * definition (口径) the text {@code record.DECLARATION.FIELD.definition} where there is one.
 */
package cn.uniondesk.office.record;
