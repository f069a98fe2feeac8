package cn.uniondesk.office.intake;

import cn.uniondesk.office.values.Masking;

/**
 * A value that was repaired, with what was done.
 *
 * @param column heading as printed
 * @param field name of the field
 * @param from the raw cell
 * @param to the value as it was taken in
 */
public record RepairLine(String sheet, int row, String column, String field, String code, String from, String to) {

    /** The same with sensitive values masked. */
    public RepairLine masked() {
        return new RepairLine(sheet, row, column, field, code, mask(field, from), mask(field, to));
    }

    static String mask(String field, String value) {
        return switch (field) {
            case "idNumber", "headIdNumber", "studentIdNumber" -> Masking.identityNumber(value);
            case "bankCard" -> Masking.bankCard(value);
            case "mobile", "otherContact", "contactPhone" -> Masking.telephone(value);
            default -> value;
        };
    }
}
