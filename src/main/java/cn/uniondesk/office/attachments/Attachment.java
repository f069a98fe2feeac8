package cn.uniondesk.office.attachments;

import static cn.uniondesk.office.record.RecordField.Use.SORTS;

import cn.uniondesk.office.record.Declaration;
import cn.uniondesk.office.record.RecordField;
import java.time.LocalDate;

/** 附件: one file that belongs to a record. */
public final class Attachment {

    public static final RecordField<String> FILE_NAME = RecordField.text("fileName", 300).required().listed(30, SORTS);
    public static final RecordField<LocalDate> ADDED_ON = RecordField.day("addedOn").required().listed(8, SORTS);
    /** As the office keeps it: a photograph may be smaller than the one that was given. */
    public static final RecordField<Long> KILOBYTES = RecordField.whole("kilobytes").required().listed(8);
    /** Code of the declaration of the record that it belongs to. */
    public static final RecordField<String> RECORD_KIND = RecordField.text("recordKind", 40).required();
    public static final RecordField<Long> RECORD = RecordField.whole("recordId").required();
    /** What its content is kept under. */
    public static final RecordField<String> SHA256 = RecordField.text("sha256", 64).required();

    public static final Declaration DECLARATION =
            Declaration.of("attachment", FILE_NAME, ADDED_ON, KILOBYTES, RECORD_KIND, RECORD, SHA256);

    private Attachment() {}
}
