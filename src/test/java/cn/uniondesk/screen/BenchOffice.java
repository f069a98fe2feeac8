package cn.uniondesk.screen;

import cn.uniondesk.TestWiring;
import cn.uniondesk.office.aid.ledger.AidLedger;
import cn.uniondesk.office.household.ledger.HouseholdLedger;
import cn.uniondesk.office.intake.ledger.LedgerKind;
import cn.uniondesk.office.intake.ledger.Mapping;
import cn.uniondesk.office.member.ledger.MemberLedger;
import cn.uniondesk.office.org.ledger.UnionLedger;
import cn.uniondesk.office.values.Office;
import cn.uniondesk.office.workplace.Workplace;
import cn.uniondesk.work.Progress;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A real, encrypted office in a folder of the test, on 21 November 2026, with the sample ledgers at hand. */
public final class BenchOffice implements AutoCloseable {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final Workplace workplace;

    public BenchOffice(Path home) {
        var workplaces = TestWiring.at(CLOCK);
        workplaces.create(home, new Office("梧桐街道总工会", "WT01", "梧桐区总工会"), "王敏", "密码12345678".toCharArray());
        workplace = workplaces.open(home, "王敏", "密码12345678".toCharArray());
    }

    public Workplace workplace() {
        return workplace;
    }

    public static Path sample(String name) {
        try {
            return Path.of(BenchOffice.class.getResource("/samples/" + name).toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public void take(LedgerKind kind, String name) {
        workplace.intake().ledger().take(kind, sample(name), Mapping.NONE, Progress.NONE);
    }

    public BenchOffice withUnions() {
        take(UnionLedger.KIND, "基层工会名册.xlsx");
        return this;
    }

    public BenchOffice withEverything() {
        withUnions();
        take(MemberLedger.KIND, "会员名册.xlsx");
        take(HouseholdLedger.KIND, "困难职工台账.xlsx");
        take(AidLedger.KIND, "帮扶发放台账.xlsx");
        return this;
    }

    @Override
    public void close() {
        workplace.close();
    }
}
