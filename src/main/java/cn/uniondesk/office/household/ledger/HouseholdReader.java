package cn.uniondesk.office.household.ledger;

import cn.uniondesk.office.household.Causes;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.HouseholdState;
import cn.uniondesk.office.intake.CellReader;
import cn.uniondesk.office.intake.Hold;
import cn.uniondesk.office.intake.JudgedRow;
import cn.uniondesk.office.intake.Note;
import cn.uniondesk.office.intake.declared.FieldReader;
import cn.uniondesk.office.member.MemberStanding;
import cn.uniondesk.office.member.ledger.MembersOverlay;
import cn.uniondesk.office.org.ledger.KnownUnions;
import cn.uniondesk.office.rulebook.CodeValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a row of a household ledger says of the file itself. */
final class HouseholdReader {

    private static final Pattern BETWEEN = Pattern.compile("[、,，;；/／|\\s]+|和|及");
    private static final int OTHERS = 3;

    private final CellReader cells;
    private final FieldReader fields;
    private final KnownUnions unions;
    private final MembersOverlay members;

    HouseholdReader(CellReader cells, KnownUnions unions, MembersOverlay members) {
        this.cells = cells;
        this.fields = new FieldReader(cells, Map.of());
        this.unions = unions;
        this.members = members;
    }

    /** The file without the ids of its head; its union is 0 where the ledger names none. */
    Household household(JudgedRow draft) {
        var filedOn = cells.day(draft, "filedOn", true);
        if (filedOn == null && !draft.isHeld()) {
            draft.hold(Hold.VALUE_MISSING, "filedOn");
        }
        return new Household(
                0, number(draft), 0, union(draft).orElse(0L), filedOn, fields.read(draft, Household.DETAILS));
    }

    private String number(JudgedRow draft) {
        var number = cells.digits(draft, "number");
        if (number.isEmpty()) {
            draft.hold(Hold.VALUE_MISSING, "number");
        }
        return number;
    }

    private Optional<Long> union(JudgedRow draft) {
        var name = cells.text(draft, "union");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var union = unions.named(name);
        if (union.isEmpty()) {
            draft.holdProposing(Hold.UNION_UNKNOWN, "union", unions.near(name), name);
        }
        union.ifPresent(id -> draft.says("union", id));
        return union;
    }

    /** Where the ledger names no union, it is that of the head's membership; 0 directly under the office. */
    long unionOf(long head) {
        return members.ofPerson(head)
                .flatMap(member -> members.standing(member.id(), cells.today()))
                .map(MemberStanding::unionId)
                .orElse(0L);
    }

    /** The file's state; empty where the ledger does not speak of it. */
    Optional<HouseholdState> state(JudgedRow draft) {
        return cells.constant(draft, "state", "household.state", HouseholdState.class);
    }

    /** The stated category in the words of its time; empty where none is stated. */
    Optional<CodeValue> category(JudgedRow draft) {
        return cells.value(draft, "category", "household.category");
    }

    /** Main cause and others; several causes in the main column are the main one and others. */
    Causes causes(JudgedRow draft) {
        var main = split(draft.cell("mainCause").raw());
        var codes = new ArrayList<String>();
        if (main.size() > 1 && cells.find("cause", draft.cell("mainCause").raw()).isEmpty()) {
            for (var word : main) {
                var found = cells.find("cause", word).map(HouseholdReader::current);
                if (found.isEmpty()) {
                    draft.hold(Hold.CODE_UNKNOWN, "mainCause", word);
                } else {
                    codes.add(draft.fitting("mainCause", found.get()));
                }
            }
            draft.repaired("mainCause", "CAUSES_SPLIT", String.join("、", main));
            draft.says("mainCause", codes);
        } else {
            cells.code(draft, "mainCause", "cause").ifPresent(codes::add);
        }
        for (var word : split(cells.text(draft, "otherCauses"))) {
            other(draft, word).filter(code -> !codes.contains(code)).ifPresent(codes::add);
        }
        return codes.isEmpty() || main.isEmpty()
                ? new Causes("", codes.stream().limit(OTHERS).toList())
                : new Causes(codes.getFirst(), codes.stream().skip(1).limit(OTHERS).toList());
    }

    private Optional<String> other(JudgedRow draft, String word) {
        var found = cells.find("cause", word);
        if (found.isEmpty() && !word.equals("无")) {
            draft.list(Note.WORD_KEPT, "otherCauses", word);
        }
        found.filter(value -> !value.name().equals(word)).ifPresent(value ->
                draft.repaired("otherCauses", "CODE_SYNONYM", word, value.name()));
        return found.map(HouseholdReader::current).map(code -> draft.fitting("mainCause", code));
    }

    private static String current(CodeValue value) {
        return value.mapsTo().isEmpty() ? value.code() : value.mapsTo();
    }

    private static List<String> split(String words) {
        return BETWEEN.splitAsStream(words.strip()).filter(word -> !word.isBlank()).toList();
    }
}
