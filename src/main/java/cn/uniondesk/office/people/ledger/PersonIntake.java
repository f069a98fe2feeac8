package cn.uniondesk.office.people.ledger;

import cn.uniondesk.office.intake.CellReader;
import cn.uniondesk.office.intake.Hold;
import cn.uniondesk.office.intake.JudgedRow;
import cn.uniondesk.office.intake.Merging;
import cn.uniondesk.office.intake.declared.FieldReader;
import cn.uniondesk.office.intake.ledger.LedgerColumn;
import cn.uniondesk.office.intake.ledger.LedgerRow;
import cn.uniondesk.office.people.DocumentType;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.people.Sex;
import cn.uniondesk.office.reading.IdentityNumber;
import cn.uniondesk.office.values.HalfWidth;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The person of a row: read, compared with the number, and found among those whom the office knows. */
public final class PersonIntake {

    private final CellReader cells;
    private final FieldReader reader;
    private final PeopleOverlay people;

    public PersonIntake(CellReader cells, PeopleOverlay people) {
        this.cells = cells;
        this.reader = new FieldReader(cells, Map.of());
        this.people = people;
    }

    /** Rows that come next, by their numbers as they are written; gives whom the office knows of them. */
    public Collection<Person> expect(List<LedgerRow> rows, Map<String, LedgerColumn> columns) {
        var column = columns.get("idNumber");
        return column == null ? List.of() : people.expect(rows.stream()
                .map(row -> HalfWidth.of(row.cell(column.index()).raw()).strip().toUpperCase(Locale.ROOT))
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toSet()));
    }

    /** The person as the row says, not yet stored; a row without a sound number or name is held. */
    public Person read(JudgedRow draft) {
        var person = readUnnamed(draft, true);
        if (person.name().isEmpty()) {
            draft.hold(Hold.NAME_MISSING, "name");
        }
        return person;
    }

    /** The same for a ledger that need not name the person, or need not give a number. */
    public Person readUnnamed(JudgedRow draft, boolean mustHaveNumber) {
        var type = documentType(draft);
        boolean isChecked = type != DocumentType.PASSPORT && type != DocumentType.OTHER;
        if (mustHaveNumber && CellReader.isNothing(draft.cell("idNumber"))) {
            draft.hold(Hold.VALUE_MISSING, "idNumber");
        }
        var identity = isChecked && !CellReader.isNothing(draft.cell("idNumber"))
                ? cells.identity(draft, "idNumber") : Optional.<IdentityNumber>empty();
        var number = isChecked ? identity.map(IdentityNumber::text).orElse(null) : plainNumber(draft);
        var actual = identity.map(known -> type(known, type)).orElse(type);
        return new Person(
                0, actual, number,
                reader.said(draft, Person.NAME, ""),
                sex(draft, identity.orElse(null)),
                birth(draft, identity.orElse(null)),
                reader.read(draft, Person.DETAILS));
    }

    private DocumentType documentType(JudgedRow draft) {
        return cells.constant(draft, "documentType", "document.type", DocumentType.class)
                .orElse(DocumentType.ID_CARD);
    }

    private static DocumentType type(IdentityNumber number, DocumentType stated) {
        return number.isResidencePermit() ? DocumentType.HOME_RETURN_RESIDENCE
                : number.isForeignersCard() ? DocumentType.FOREIGN_RESIDENCE : stated;
    }

    private String plainNumber(JudgedRow draft) {
        var number = cells.digits(draft, "idNumber").toUpperCase(Locale.ROOT);
        return number.isEmpty() ? null : number;
    }

    private Sex sex(JudgedRow draft, IdentityNumber identity) {
        var stated = cells.constant(draft, "sex", "sex", Sex.class);
        if (identity == null) {
            return stated.orElse(Sex.UNSTATED);
        }
        var own = identity.isMale() ? Sex.MALE : Sex.FEMALE;
        if (stated.isPresent() && (stated.get() == Sex.MALE || stated.get() == Sex.FEMALE) && stated.get() != own) {
            draft.hold(Hold.SEX_CONFLICT, "sex", cells.book().name("sex", code(stated.get())),
                    cells.book().name("sex", code(own)));
        }
        draft.says("sex", code(own));
        return own;
    }

    private LocalDate birth(JudgedRow draft, IdentityNumber identity) {
        var stated = cells.day(draft, "birthDate", true);
        if (identity == null) {
            return stated;
        }
        var own = identity.birthDate();
        boolean isPartial = stated != null && cells.isPartial(draft, "birthDate");
        if (stated != null && !stated.equals(own) && !(isPartial && stated.equals(own.withDayOfMonth(1)))) {
            draft.hold(Hold.BIRTH_CONFLICT, "birthDate", stated.toString(), own.toString());
        }
        draft.says("birthDate", own);
        return own;
    }

    private static String code(Sex sex) {
        return sex.name().toLowerCase(Locale.ROOT);
    }

    /** The person whom the office knows under this number; one of another name holds the row. */
    public Optional<Person> known(JudgedRow draft, Person said) {
        if (said.documentNumber() == null || draft.isHeld()) {
            return Optional.empty();
        }
        var known = people.withDocument(said.documentType(), said.documentNumber());
        known.filter(person -> !said.name().isEmpty() && !person.name().equals(said.name()))
                .ifPresent(person -> draft.holdProposing(Hold.NAME_CONFLICT, "name", person.name(), said.name(), person.name()));
        return known;
    }

    /** The known person with what the row adds. */
    public static Person merged(Person known, Person said) {
        return new Person(
                known.id(), known.documentType(), known.documentNumber(), known.name(),
                said.sex() == Sex.UNSTATED ? known.sex() : said.sex(),
                Merging.said(said.birthDate(), known.birthDate()), said.details().over(known.details()));
    }

    /** Stores the person, new or merged; answers the id. */
    public Stored store(JudgedRow draft, Optional<Person> known, Person said) {
        if (known.isEmpty()) {
            return new Stored(people.save(said, draft.origin()), true);
        }
        var merged = merged(known.get(), said);
        boolean changed = !merged.equals(known.get());
        if (changed) {
            people.save(merged, draft.origin());
        }
        return new Stored(merged.id(), changed);
    }

    /** @param changed whether anything of the person is new */
    public record Stored(long id, boolean changed) {}

    public static String key(Person person) {
        return person.documentType() + " " + person.documentNumber();
    }
}
