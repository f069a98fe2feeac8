package cn.uniondesk.office.aid.direct;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.aid.PayWay;
import cn.uniondesk.office.aid.Payment;
import cn.uniondesk.office.aid.Payments;
import cn.uniondesk.office.aid.direct.DirectRow.Fate;
import cn.uniondesk.office.household.Household;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.intake.ledger.LedgerFiles;
import cn.uniondesk.office.people.DocumentType;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.people.Sex;
import cn.uniondesk.office.reading.IdentityNumber;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Looks at an upper level's list and takes it in. A row waits where its number cannot be right, is another's name in the
 * register, or has no readable amount or day; the same list taken in twice adds nothing.
 */
public final class DirectListDesk {

    private static final Action TAKE_IN = new Action("direct.take_in");
    private static final Action TELL = new Action("direct.tell");

    private final LedgerFiles files;
    private final Transactions transactions;
    private final Registers registers;
    private final RuleBooks books;
    private final String account;
    private final Clock clock;

    /** What a list is matched with and written into. */
    public record Registers(People people, Households households, Payments payments, DirectPayments direct) {}

    public DirectListDesk(
            LedgerFiles files, Transactions transactions, Registers registers, RuleBooks books, String account, Clock clock) {
        this.files = files;
        this.transactions = transactions;
        this.registers = registers;
        this.books = books;
        this.account = account;
        this.clock = clock;
    }

    /** How each row would be taken in; nothing is stored. */
    public Outcome<List<DirectRow>> look(Path file, DirectTerms terms) {
        var judgement = judged(terms);
        if (!judgement.stands()) {
            return Outcome.refused(judgement.refusals());
        }
        var raw = new DirectReading(files, LocalDate.now(clock)).read(file);
        return Outcome.done(transactions.read(() -> match(raw, terms).stream().map(Matched::row).toList()));
    }

    /** Adds the payments of the rows that can be taken in, and says of each row what became of it. */
    public Outcome<List<DirectRow>> takeIn(Path file, DirectTerms terms) {
        var judgement = judged(terms);
        if (!judgement.stands()) {
            return Outcome.refused(judgement.refusals());
        }
        var raw = new DirectReading(files, LocalDate.now(clock)).read(file);
        var hash = hash(file);
        return Outcome.done(transactions.change(TAKE_IN, () -> {
            var matched = match(raw, terms);
            matched.stream().filter(each -> each.row().isNew()).forEach(each -> store(each, terms, hash));
            return matched.stream().map(Matched::row).toList();
        }));
    }

    public List<DirectLine> list() {
        return transactions.read(() -> registers.direct().list());
    }

    /**
     * Writes down that the unit was told of these payments.
     *
     * @param unit empty: each the unit that its line names
     */
    public Outcome<Integer> tell(List<DirectLine> lines, String unit, LocalDate on) {
        return transactions.change(TELL, () -> {
            var judgement = new Judgement();
            judgement.require("on", on);
            judgement.notFuture("on", on, LocalDate.now(clock));
            if (unit.isBlank()) {
                lines.stream().filter(line -> line.unit().isBlank()).findFirst().ifPresent(line ->
                        judgement.refuse("unit", "direct.refused.unit", line.name()));
            }
            for (var line : lines) {
                judgement.notBefore("on", on, line.paidOn(), "direct.refused.told_before");
            }
            return judgement.outcome(() -> {
                lines.forEach(line -> registers.direct().tell(
                        line.paymentId(), unit.isBlank() ? line.unit() : unit.strip(), on, account, Origin.DESK));
                return lines.size();
            });
        });
    }

    private Judgement judged(DirectTerms terms) {
        var judgement = new Judgement();
        judgement.require("listName", terms.listName());
        judgement.require("kind", terms.kind());
        judgement.require("source", terms.source());
        judgement.notFuture("paidOn", terms.paidOn(), LocalDate.now(clock));
        var book = books.current();
        if (book.list("aid.kind", LocalDate.now(clock)).stream().noneMatch(each -> each.code().equals(terms.kind()))) {
            judgement.refuse("kind", "refusal.code", terms.kind());
        }
        if (book.list("aid.source", LocalDate.now(clock)).stream().noneMatch(each -> each.code().equals(terms.source()))) {
            judgement.refuse("source", "refusal.code", terms.source());
        }
        return judgement;
    }

    private record Matched(DirectRow row, DirectReading.Raw raw) {}

    private List<Matched> match(List<DirectReading.Raw> rows, DirectTerms terms) {
        var seen = new HashSet<String>();
        return rows.stream().map(raw -> new Matched(match(raw, terms, seen), raw)).toList();
    }

    private DirectRow match(DirectReading.Raw raw, DirectTerms terms, HashSet<String> seen) {
        var number = raw.number().value().map(IdentityNumber::text).orElse("");
        var day = raw.paidOn().value().orElse(raw.paidOn().fault().isEmpty() ? terms.paidOn() : null);
        var amount = raw.amount().value().orElse(Money.ZERO);
        var person = number.isEmpty() ? Optional.<Person>empty() : registers.people().withDocument(
                DocumentType.of(raw.number().value().orElseThrow()), number);
        var held = held(raw, day, amount, person);
        if (held.isPresent()) {
            return row(raw, Fate.HELD, number, amount, day, person, Optional.empty(), held.get());
        }
        var file = person.flatMap(known -> registers.households().onFileWith(known.id(), day));
        boolean isTaken = person.flatMap(known -> registers.payments().same(
                payment(raw, terms, amount, day, known.id(), null))).isPresent();
        boolean isRepeated = !seen.add(number + day + amount.fen() + raw.voucher());
        var fate = isTaken || isRepeated ? Fate.TAKEN_BEFORE
                : file.isPresent() ? Fate.ON_FILE : person.isPresent() ? Fate.KNOWN_PERSON : Fate.NEW_PERSON;
        return row(raw, fate, number, amount, day, person, file, null);
    }

    private Optional<Refusal> held(DirectReading.Raw raw, LocalDate day, Money amount, Optional<Person> person) {
        if (raw.name().isEmpty()) {
            return Optional.of(Refusal.of("name", "refusal.missing"));
        }
        var fault = raw.number().fault().or(() -> raw.amount().fault()).or(() -> raw.paidOn().fault());
        if (fault.isPresent()) {
            return fault.map(each -> each.at(""));
        }
        if (raw.number().value().isEmpty()) {
            return Optional.of(Refusal.of("number", "direct.held.number"));
        }
        if (amount.fen() <= 0) {
            return Optional.of(Refusal.of("amount", "payment.refused.amount", amount.text()));
        }
        if (day == null) {
            return Optional.of(Refusal.of("paidOn", "direct.held.day"));
        }
        if (day.isAfter(LocalDate.now(clock))) {
            return Optional.of(Refusal.of("paidOn", "refusal.future", day.toString()));
        }
        return person.filter(known -> !known.name().equals(raw.name()))
                .map(known -> Refusal.of("name", "direct.held.name", known.name()));
    }

    private static DirectRow row(
            DirectReading.Raw raw, Fate fate, String number, Money amount, LocalDate day, Optional<Person> person,
            Optional<Household> file, Refusal held) {
        return new DirectRow(
                raw.sheet(), raw.row(), fate, raw.name(), number, raw.unit(), amount, day,
                person.map(Person::id).orElse(0L), file.map(Household::id).orElse(null),
                file.map(Household::number).orElse(""), held);
    }

    private void store(Matched matched, DirectTerms terms, String hash) {
        var row = matched.row();
        var number = matched.raw().number().value().orElseThrow();
        long person = row.personId() != 0 ? row.personId()
                : registers.people().withDocument(DocumentType.of(number), number.text()).map(Person::id)
                        .orElseGet(() -> registers.people().save(
                                Person.named(DocumentType.of(number), number.text(), row.name(),
                                        number.isMale() ? Sex.MALE : Sex.FEMALE, number.birthDate()), Origin.DESK));
        long payment = registers.payments().save(
                payment(matched.raw(), terms, row.amount(), row.paidOn(), person, row.householdId()), Origin.DESK);
        registers.direct().add(payment, terms.listName().strip(), hash, row.sheet(), row.row(), Origin.DESK);
    }

    private static Payment payment(
            DirectReading.Raw raw, DirectTerms terms, Money amount, LocalDate day, long person, Long household) {
        return new Payment(
                0, raw.voucher(), terms.kind(), terms.source(), amount, day, PayWay.BANK, "", person, household, null,
                day.getYear(), true, "", null, null, raw.bankCard(), terms.listName().strip(), List.of(person));
    }

    private static String hash(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
