package cn.uniondesk.screen.intake;

import cn.uniondesk.office.intake.Fate;
import cn.uniondesk.office.intake.RepairLine;
import cn.uniondesk.office.intake.RowLine;
import cn.uniondesk.office.intake.ledger.Cell;
import cn.uniondesk.office.intake.ledger.LedgerColumn;
import cn.uniondesk.office.values.Masking;
import cn.uniondesk.screen.kit.Badge;
import cn.uniondesk.screen.kit.Words;

/** What is said of rows and cells, in the office's sentences. */
final class Sentences {

    private final Words words;

    Sentences(Words words) {
        this.words = words;
    }

    String reason(RowLine line) {
        return words.office().text("import.row." + line.code(), line.arguments());
    }

    /** The reason with what could be put in. */
    String whole(RowLine line) {
        return line.proposal().isEmpty()
                ? reason(line)
                : words.say("intake.reason_and_proposal", reason(line), line.proposal());
    }

    String repair(String code) {
        return words.office().has("repair." + code) ? words.office().text("repair." + code) : code;
    }

    String change(RepairLine line) {
        return words.say("intake.change", line.from(), line.to());
    }

    String fate(Fate fate) {
        return words.office().text("import.fate." + fate.code());
    }

    String kind(String kind) {
        return words.office().text("import.kind." + kind);
    }

    static Badge.Level level(Fate fate) {
        return switch (fate) {
            case CREATED -> Badge.Level.GOOD;
            case UPDATED -> Badge.Level.NOTE;
            case HELD -> Badge.Level.EXPLAIN;
            case UNCHANGED, IGNORED -> Badge.Level.PLAIN;
        };
    }

    /** The cell as the file shows it; numbers that point at a person are masked. */
    static String cell(LedgerColumn column, Cell cell) {
        var raw = cell.raw();
        return switch (column.field()) {
            case "idNumber", "headIdNumber", "studentIdNumber" -> Masking.identityNumber(raw);
            case "bankCard" -> Masking.bankCard(raw);
            case "mobile", "otherContact", "contactPhone" -> Masking.telephone(raw);
            default -> raw;
        };
    }
}
