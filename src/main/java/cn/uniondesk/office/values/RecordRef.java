package cn.uniondesk.office.values;

/**
 * Names one record to a person and to a program.
 *
 * @param id its key in the store
 * @param number what the office calls it: file number, voucher, credit code or name
 */
public record RecordRef(RecordType type, long id, String number) {}
