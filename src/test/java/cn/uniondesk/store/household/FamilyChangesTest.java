package cn.uniondesk.store.household;

import static cn.uniondesk.store.household.FamilyOffice.day;
import static cn.uniondesk.store.household.FamilyOffice.done;
import static cn.uniondesk.store.household.FamilyOffice.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.household.FamilyDetails;
import cn.uniondesk.office.household.HouseholdMember;
import cn.uniondesk.office.household.family.Change;
import cn.uniondesk.office.household.family.FamilyEvent;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.store.OwnedTable;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FamilyChangesTest {

    private FamilyOffice office;
    private long first;
    private long second;

    @BeforeEach
    void open() {
        office = new FamilyOffice();
        first = office.filed("张兰", "DH-001");
        second = office.filed("李梅", "DH-002");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private HouseholdMember newcomer(long household, String name, String on) {
        return new HouseholdMember(
                0, household, office.person(name), day(on), null,
                FamilyDetails.related("子").with(FamilyDetails.STANDING, "学龄前"));
    }

    private long people(long household, LocalDate on) {
        return office.households.members(household).stream().filter(member -> member.livesThere(on)).count();
    }

    private long daughter(long household) {
        return office.households.members(household).get(1).personId();
    }

    @Test
    void whoComesAndGoesCountsFromTheDayAndAnOldDecisionKeepsItsPeople() {
        var before = office.households.decision(first, day("2026-03-17")).orElseThrow();
        done(office.family.come(newcomer(first, "张小宝", "2026-06-01"), Change.BORN, ""));
        done(office.family.go(first, daughter(first), day("2026-09-01"), Change.MARRIED_OUT, "嫁到外地"));
        assertThat(people(first, day("2026-05-31"))).isEqualTo(2);
        assertThat(people(first, day("2026-06-01"))).isEqualTo(3);
        assertThat(people(first, day("2026-08-31"))).isEqualTo(3);
        assertThat(people(first, day("2026-09-01"))).isEqualTo(2);
        var after = office.households.decision(first, FamilyOffice.TODAY).orElseThrow();
        assertThat(after).isEqualTo(before);
        assertThat(after.finances().people()).isEqualTo(2);
        assertThat(after.card()).contains("1,000.00");
        assertThat(new OwnedTable<>(office.store.session(), office.store.writer(), CaseTables.FAMILY_EVENTS).of(first))
                .extracting(FamilyEvent::change).containsExactly(Change.BORN, Change.MARRIED_OUT);
    }

    @Test
    void aMoveLeavesNobodyInTwoFilesOrInNone() {
        long daughter = daughter(first);
        done(office.family.move(first, second, daughter, day("2026-07-01"), "其他", "随祖母生活"));
        assertThat(office.households.onFileWith(daughter, day("2026-06-30")).orElseThrow().id()).isEqualTo(first);
        assertThat(office.households.onFileWith(daughter, day("2026-07-01")).orElseThrow().id()).isEqualTo(second);
        assertThat(people(first, day("2026-07-01")) + people(second, day("2026-07-01"))).isEqualTo(4);
    }

    @Test
    void somebodyOfAnotherOpenFileDoesNotComeIn() {
        var daughter = office.households.members(first).get(1);
        assertThat(refused(office.family.come(
                daughter.movedTo(second, "其他", day("2026-07-01")), Change.JOINED, "")))
                .containsExactly(Refusal.of("person", "household.refused.active_file", "张兰之女", "DH-001"));
    }

    @Test
    void theHeadStaysAndDaysAreInOrder() {
        long head = office.households.find(first).orElseThrow().headPersonId();
        assertThat(refused(office.family.go(first, head, day("2026-07-01"), Change.LEFT, "")))
                .extracting(Refusal::key).containsExactly("family.refused.head");
        assertThat(refused(office.family.go(first, daughter(first), day("2026-03-17"), Change.LEFT, "")))
                .extracting(Refusal::key).containsExactly("family.refused.not_there");
        assertThat(refused(office.family.come(newcomer(first, "王小宝", "2026-03-16"), Change.BORN, "")))
                .extracting(Refusal::key).containsExactly("household.refused.before_filing");
        assertThat(refused(office.family.come(newcomer(first, "赵小宝", "2026-12-01"), Change.BORN, "")))
                .extracting(Refusal::key).containsExactly("refusal.future");
        assertThat(refused(office.family.come(newcomer(first, "周小宝", "2026-06-01"), Change.DIED, "")))
                .extracting(Refusal::key).containsExactly("family.refused.change");
        var there = office.households.members(first).get(1).movedTo(first, "女", day("2026-06-01"));
        assertThat(refused(office.family.come(there, Change.JOINED, "")))
                .extracting(Refusal::key).containsExactly("family.refused.lives_there");
    }
}
