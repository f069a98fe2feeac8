package cn.uniondesk.office.people.ledger;

import cn.uniondesk.office.intake.CellReader;
import cn.uniondesk.office.intake.JudgedRow;
import cn.uniondesk.office.intake.Note;
import cn.uniondesk.office.rulebook.CodeValue;
import cn.uniondesk.office.values.HalfWidth;

/** 学段 of a student: a word that the list does not know is listed and left out, for the report counts it as unknown. */
public final class SchoolStages {

    private static final String LIST = "school.stage";

    private SchoolStages() {}

    public static String read(CellReader cells, JudgedRow draft) {
        var cell = draft.cell("schoolStage");
        if (CellReader.isNothing(cell)) {
            return "";
        }
        var word = HalfWidth.of(draft.fitting("schoolStage", cell.raw()));
        var found = cells.find(LIST, word);
        if (found.isEmpty()) {
            draft.list(Note.WORD_KEPT, "schoolStage", word);
            return "";
        }
        if (!found.get().name().equals(cell.raw())) {
            draft.repaired("schoolStage", "CODE_SYNONYM", found.get().name());
        }
        draft.says("schoolStage", found.get().code());
        return draft.fitting("schoolStage", found.map(CodeValue::code).orElse(""));
    }
}
