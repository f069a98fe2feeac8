package cn.uniondesk.store.household;

import static cn.uniondesk.store.household.FamilyOffice.day;
import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.household.Boundary;
import cn.uniondesk.office.household.Category;
import cn.uniondesk.office.household.Decision;
import cn.uniondesk.office.household.Finances;
import cn.uniondesk.office.household.HouseholdState;
import cn.uniondesk.office.report.CellKey;
import cn.uniondesk.office.report.Figure;
import cn.uniondesk.office.report.ReportWords;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.store.report.ReportedAreas;
import cn.uniondesk.store.report.SubmissionTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opening + in − out = closing, for every category in every quarter of random histories of ten years. */
class TenYearsTest {

    private static final LocalDate BEGIN = day("2016-01-01");
    private static final int DAYS = 3_652;
    private static final List<Category> CATEGORIES = List.of(Category.DEEP, Category.RELATIVE, Category.ACCIDENT);

    /** What the test itself knows of a file: its categories by day, and when it ended (null while open). */
    private record Life(LocalDate filedOn, TreeMap<LocalDate, Category> categories, LocalDate endedOn) {

        boolean is(Category category, LocalDate on) {
            return !on.isBefore(filedOn) && (endedOn == null || on.isBefore(endedOn))
                    && categories.floorEntry(on).getValue() == category;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void movementsComeToTheClosingAndTheClosingToTheLivesThemselves(long seed) {
        var random = new Random(seed);
        try (var office = new FamilyOffice()) {
            var lives = office.change(() -> {
                var made = new ArrayList<Life>();
                for (int i = 0; i < 60; i++) {
                    made.add(life(office, "T-%03d".formatted(i), random));
                }
                return made;
            });
            var tables = ReportedAreas.tables(office.store.session(),
                    new SubmissionTable(office.store.session(), office.store.writer()), new ReportWords(Texts.chinese()));
            for (var period = new Period(2016, 1); period.year() < 2026; period = period.next()) {
                var figures = tables.table("T02", period).orElseThrow().figures();
                for (var category : CATEGORIES) {
                    var line = category.name().toLowerCase(Locale.ROOT);
                    var when = "seed %d, %s, %s".formatted(seed, period, line);
                    long opening = figure(figures, line, "opening.households");
                    long closing = figure(figures, line, "closing.households");
                    assertThat(opening + figure(figures, line, "quarter.opened") + figure(figures, line, "quarter.moved_in")
                            - figure(figures, line, "quarter.moved_out") - figure(figures, line, "quarter.lifted")
                            - figure(figures, line, "quarter.closed")).as(when).isEqualTo(closing);
                    var lastDay = period.lastDay();
                    assertThat(closing).as(when)
                            .isEqualTo(lives.stream().filter(life -> life.is(category, lastDay)).count());
                }
            }
        }
    }

    private static long figure(Map<CellKey, Figure> figures, String line, String column) {
        return figures.get(new CellKey("T02", line, column)).amount();
    }

    private static Life life(FamilyOffice office, String number, Random random) {
        var filed = BEGIN.plusDays(random.nextInt(DAYS));
        long file = office.households.save(office.file(number).filed(office.person("户主" + number), filed), Origin.DESK);
        office.households.enterState(file, filed, HouseholdState.ON_FILE, "", Origin.DESK);
        var categories = new TreeMap<LocalDate, Category>();
        for (var on = filed; categories.size() < 1 + random.nextInt(4); on = on.plusDays(1 + random.nextInt(500))) {
            categories.put(on, CATEGORIES.get(random.nextInt(CATEGORIES.size())));
        }
        LocalDate ended = null;
        if (random.nextInt(3) > 0) {
            ended = filed.plusDays(random.nextInt(2_000));
            var last = ended;
            categories.keySet().removeIf(on -> on.isAfter(last));
            office.households.enterState(file, ended,
                    random.nextBoolean() ? HouseholdState.LIFTED : HouseholdState.CLOSED, "", Origin.DESK);
        }
        categories.forEach((on, category) -> office.households.decide(decision(file, on, category), Origin.DESK));
        return new Life(filed, categories, ended);
    }

    private static Decision decision(long file, LocalDate on, Category category) {
        return new Decision(
                0, file, on, category, category, true, new Finances(2, Money.ofYuan(1), Money.ZERO, Money.ZERO), null,
                Boundary.BELOW, 200, 80, "", "", "");
    }
}
