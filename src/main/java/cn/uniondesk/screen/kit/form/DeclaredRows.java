package cn.uniondesk.screen.kit.form;

import cn.uniondesk.office.record.FieldType;
import cn.uniondesk.office.record.Mask;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.record.Spelling;
import cn.uniondesk.screen.kit.Words;

/** Makes the row that a declared field is typed into. */
final class DeclaredRows {

    /** A text of more signs takes the whole width. */
    private static final int LONG = 150;

    private DeclaredRows() {}

    static FieldRow row(DeclaredFields fields, String name, Words words) {
        var field = fields.declaration().field(name);
        var row = row(field, words);
        row.setId(name);
        row.setLabel(words.records().field(fields.declaration(), field));
        return row;
    }

    private static FieldRow row(RecordField<?> field, Words words) {
        return switch (field.type()) {
            case FieldType.Text(var _, var spelling) when spelling == Spelling.FREE -> new AreaRow();
            case FieldType.Text(var length, var _) -> text(field, length, words);
            case FieldType.Whole _, FieldType.Quarter _ -> new TextRow();
            case FieldType.Amount _ -> money(words);
            case FieldType.Day _ -> day(words);
            case FieldType.Flag _, FieldType.Listed _ -> new ChoiceRow();
            case FieldType.Checklist _ -> new ChecklistRow();
            case FieldType.Link _ -> new PickRow();
        };
    }

    private static TextRow text(RecordField<?> field, int length, Words words) {
        var row = new TextRow();
        row.setWide(length > LONG);
        if (field.mask() != Mask.NONE) {
            row.setReveal(words.say("form.reveal"));
        }
        return row;
    }

    private static MoneyRow money(Words words) {
        var row = new MoneyRow();
        row.setUnit(words.say("unit.yuan"));
        return row;
    }

    private static DateRow day(Words words) {
        var row = new DateRow();
        row.setCalendar(words.say("form.calendar"));
        return row;
    }
}
