package cn.uniondesk.store.household;

import static cn.uniondesk.store.household.FamilyOffice.day;
import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.household.Causes;
import cn.uniondesk.office.household.Decision;
import cn.uniondesk.office.household.FamilyDetails;
import cn.uniondesk.office.household.Finances;
import cn.uniondesk.office.household.HouseholdMember;
import cn.uniondesk.office.household.family.Change;
import cn.uniondesk.office.household.procedure.Step;
import cn.uniondesk.office.household.procedure.StepTaken;
import cn.uniondesk.office.household.recheck.WhatIf;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.rulebook.Standard;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Origin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done afterwards, a decision with its card stays as it was made. */
class FrozenCardTest {

    private static final int EDITS = 120;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noSequenceOfEditsChangesAFrozenCard(long seed) {
        edit(seed, EDITS);
    }

    /** The same, longer and with more seeds. */
    @Tag("full")
    @ParameterizedTest
    @MethodSource("manySeeds")
    void noLongSequenceOfEditsChangesAFrozenCard(long seed) {
        edit(seed, EDITS * 5);
    }

    static LongStream manySeeds() {
        return LongStream.rangeClosed(100, 150);
    }

    private static void edit(long seed, int edits) {
        var random = new Random(seed);
        try (var office = new FamilyOffice()) {
            var files = List.of(office.filed("张兰", "DH-1"), office.filed("李梅", "DH-2"), office.filed("王强", "DH-3"));
            var frozen = new HashMap<Long, Map<Long, Decision>>();
            for (int edit = 0; edit < edits; edit++) {
                long file = files.get(random.nextInt(files.size()));
                edit(office, file, files.get(random.nextInt(files.size())), random, edit);
                for (long each : files) {
                    var known = frozen.computeIfAbsent(each, _ -> new HashMap<>());
                    var now = office.households.decisions(each);
                    assertThat(now).as("seed %d, edit %d", seed, edit).containsAll(known.values());
                    now.forEach(decision -> known.put(decision.id(), decision));
                }
            }
            assertThat(frozen.values().stream().mapToInt(Map::size).sum()).isGreaterThan(files.size());
        }
    }

    private static void edit(FamilyOffice office, long file, long other, Random random, int edit) {
        var on = day("2026-03-18").plusDays(random.nextInt(240));
        long way = office.proceedings.ofHousehold(file).orElseThrow().id();
        var members = office.households.members(file);
        var somebody = members.get(random.nextInt(members.size()));
        switch (random.nextInt(10)) {
            case 0 -> office.family.come(new HouseholdMember(
                    0, file, office.person("新人" + edit), on, null,
                    FamilyDetails.related("子").with(FamilyDetails.STANDING, "学生")), Change.BORN, "");
            case 1 -> office.family.go(file, somebody.personId(), on, Change.LEFT, "");
            case 2 -> office.family.move(file, other, somebody.personId(), on, "其他", "");
            case 3 -> office.procedure.take(way, StepTaken.of(Step.REVIEW, on, "陈干事"));
            case 4 -> office.filing.renew(way, StepTaken.of(Step.RENEW, on, "陈干事"), finances(random), null);
            case 5 -> office.change(() -> {
                office.books.takeIn(risen(office.rules.now().book(), edit, random));
                return null;
            });
            case 6 -> office.change(() -> office.households.save(
                    office.households.find(file).orElseThrow().lookedAfterBy("干事" + edit), Origin.DESK));
            case 7 -> office.change(() -> {
                office.households.enterCauses(file, on, new Causes("0" + (1 + random.nextInt(9)), List.of()), Origin.DESK);
                return null;
            });
            case 8 -> office.procedure.takeBack(way);
            default -> new WhatIf(office.store.session(), new OpenFileTable(office.store.session()), office.rules)
                    .rises(BigDecimal.valueOf(random.nextInt(60)), on);
        }
    }

    private static Finances finances(Random random) {
        return new Finances(1 + random.nextInt(5), Money.ofYuan(random.nextInt(60_000)), Money.ofYuan(random.nextInt(20_000)),
                Money.ofYuan(random.nextInt(50_000)));
    }

    private static RuleBook risen(RuleBook book, int edit, Random random) {
        var standards = new ArrayList<>(book.standards());
        standards.add(new Standard("*", Money.ofYuan(900 + random.nextInt(900)), random.nextBoolean() ? "<" : "≤",
                day("2024-07-01").plusDays(edit + 1), "文" + edit, "高"));
        return new RuleBook("v" + edit, "区总", FamilyOffice.TODAY, "", book.parameters(), standards, book.codes(),
                book.words(), book.days());
    }
}
