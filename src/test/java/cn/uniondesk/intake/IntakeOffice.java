package cn.uniondesk.intake;

import cn.uniondesk.hanzi.PinyinReader;
import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.aid.Payments;
import cn.uniondesk.office.aid.ledger.AidLedger;
import cn.uniondesk.office.household.Households;
import cn.uniondesk.office.household.ledger.HouseholdLedger;
import cn.uniondesk.office.household.scheme.SchemeJudgements;
import cn.uniondesk.office.intake.ImportLedger;
import cn.uniondesk.office.intake.ImportReport;
import cn.uniondesk.office.intake.Ledgers;
import cn.uniondesk.office.intake.RepairLine;
import cn.uniondesk.office.intake.RowLine;
import cn.uniondesk.office.intake.SourceFiles;
import cn.uniondesk.office.intake.TotalLine;
import cn.uniondesk.office.intake.ledger.LedgerKind;
import cn.uniondesk.office.intake.ledger.Mapping;
import cn.uniondesk.office.member.Members;
import cn.uniondesk.office.member.ledger.MemberLedger;
import cn.uniondesk.office.org.Unions;
import cn.uniondesk.office.org.ledger.UnionLedger;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.office.values.Office;
import cn.uniondesk.office.values.Offices;
import cn.uniondesk.store.HouseholdTable;
import cn.uniondesk.store.ImportTable;
import cn.uniondesk.store.MemberTable;
import cn.uniondesk.store.MemoryStore;
import cn.uniondesk.store.OfficeTable;
import cn.uniondesk.store.PaymentTable;
import cn.uniondesk.store.PersonTable;
import cn.uniondesk.store.RuleBookTable;
import cn.uniondesk.store.UnionTable;
import cn.uniondesk.store.household.SchemeTable;
import cn.uniondesk.store.proof.ContentHash;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.StoreSession;
import cn.uniondesk.work.Progress;
import cn.uniondesk.workbook.ledger.LedgerReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** An office in memory on the real schema, into which ledgers are taken on 2026-11-21. */
final class IntakeOffice implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    final StoreSession session;
    final RecordWriter writer;
    final Registers registers;
    final Ledgers ledgers;
    final ImportTable imports;
    final ImportLedger ledger;
    private final Runnable atEnd;

    IntakeOffice() {
        this(TODAY);
    }

    IntakeOffice(LocalDate today) {
        this(new MemoryStore(clock(today)), clock(today));
        session.change(new Action("office.create"), () ->
                registers.offices().save(new Office("梧桐街道总工会", "WT01", "梧桐区总工会")));
    }

    private IntakeOffice(MemoryStore store, Clock clock) {
        this(store.session(), store.writer(), clock, store::close);
    }

    /** The same office on another day. */
    IntakeOffice on(LocalDate later) {
        return new IntakeOffice(session, writer, clock(later), () -> { });
    }

    /** An office in any store. */
    IntakeOffice(StoreSession session, RecordWriter writer, Clock clock, Runnable atEnd) {
        this.session = session;
        this.writer = writer;
        this.atEnd = atEnd;
        var pinyin = new PinyinReader();
        registers = new Registers(
                new OfficeTable(session, writer), new RuleBookTable(session, writer),
                new PersonTable(session, writer, pinyin), new UnionTable(session, writer, pinyin),
                new MemberTable(session, writer), new HouseholdTable(session, writer), new PaymentTable(session, writer),
                new SchemeTable(session, writer));
        ledgers = new Ledgers(registers.ruleBooks(), List.of(
                new UnionLedger(registers.unions(), registers.offices()),
                new MemberLedger(registers.people(), registers.members(), registers.unions()),
                new HouseholdLedger(new HouseholdLedger.Registers(
                        registers.people(), registers.unions(), registers.members(), registers.households(),
                        registers.schemes()), registers.offices()),
                new AidLedger(registers.people(), registers.households(), registers.payments())));
        imports = new ImportTable(session, "测试员", clock);
        ledger = new ImportLedger(new LedgerReader(), new KeptNowhere(), imports, ledgers, session, clock);
    }

    static Clock clock(LocalDate day) {
        return Clock.fixed(day.atTime(9, 0).atZone(ZONE).toInstant(), ZONE);
    }

    /** What ledgers are taken into. */
    record Registers(
            Offices offices, RuleBooks ruleBooks, People people, Unions unions, Members members, Households households,
            Payments payments, SchemeJudgements schemes) {}

    /** Source files have tests of their own. */
    record KeptNowhere() implements SourceFiles {
        @Override
        public String keep(Path file) {
            try {
                return HexFormat.of().toHexDigits(Files.size(file));
            } catch (IOException lost) {
                throw new UncheckedIOException(lost);
            }
        }

        @Override
        public void copy(String sha256, Path target) {
            throw new UnsupportedOperationException();
        }
    }

    ImportReport take(LedgerKind kind, Path file) {
        return take(kind, file, Progress.NONE);
    }

    ImportReport take(LedgerKind kind, Path file, Progress progress) {
        return ledger.take(kind, file, Mapping.NONE, progress);
    }

    String content() {
        return session.query(db -> ContentHash.of(db).content());
    }

    static List<RowLine> rows(ImportReport report) {
        var rows = new ArrayList<RowLine>();
        report.lines().rows(rows::add);
        return rows;
    }

    static List<RepairLine> repairs(ImportReport report) {
        var repairs = new ArrayList<RepairLine>();
        report.lines().repairs(repairs::add);
        return repairs;
    }

    static List<TotalLine> totals(ImportReport report) {
        var totals = new ArrayList<TotalLine>();
        report.lines().totals(totals::add);
        return totals;
    }

    @Override
    public void close() {
        atEnd.run();
    }
}
