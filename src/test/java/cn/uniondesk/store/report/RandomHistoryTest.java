package cn.uniondesk.store.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.report.CellKey;
import cn.uniondesk.office.report.Figure;
import cn.uniondesk.office.report.Submission;
import cn.uniondesk.office.report.TableFigures;
import cn.uniondesk.office.values.Period;
import cn.uniondesk.store.MemoryStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Ten years of an office that files, re-categorises, lifts, closes and takes up again as chance has it, several of them on
 * one day and at the ends of quarters. A failing history is found again by its seed.
 */
class RandomHistoryTest {

    private static final List<String> CATEGORIES = List.of("deep", "relative", "accident");
    private static final Period FIRST = new Period(2016, 1);
    private static final Period AFTER = new Period(2026, 1);
    private static final int FILES = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20090630})
    void opening_and_movements_come_to_closing_for_every_category_in_every_quarter(long seed) {
        history(seed);
    }

    @ParameterizedTest
    @Tag("full")
    @MethodSource("manySeeds")
    void opening_and_movements_come_to_closing_in_many_histories(long seed) {
        history(seed);
    }

    private static LongStream manySeeds() {
        return LongStream.range(100, 300);
    }

    private void history(long seed) {
        try (var store = new MemoryStore()) {
            var history = new History(new ReportOffice(store), new Random(seed));
            var report = new ReportUseCases(store);
            for (int i = 0; i < FILES; i++) {
                history.file(i);
            }
            var frozen = new HashMap<Period, Map<String, Figure>>();
            TableFigures before = null;
            for (var period = FIRST; period.compareTo(AFTER) < 0; period = period.next()) {
                var table = report.tables.table("T02", period).orElseThrow();
                for (var category : List.of("deep", "relative", "accident", "total")) {
                    foots(table, category, seed + " " + period + " " + category);
                    if (before != null) {
                        assertThat(figure(table, category, "opening.households")).as("%d %s %s opens as it closed", seed, period, category)
                                .isEqualTo(figure(before, category, "closing.households"));
                    }
                }
                for (var column : List.of("opening.households", "quarter.opened", "quarter.moved_in", "quarter.moved_out",
                        "quarter.lifted", "quarter.closed", "closing.households", "closing.people")) {
                    assertThat(CATEGORIES.stream().mapToLong(category -> figure(table, category, column)).sum())
                            .as("%d %s %s", seed, period, column).isEqualTo(figure(table, "total", column));
                }
                if (period.quarter() == 2) {
                    frozen.put(period, freeze(history, report, period, table));
                }
                before = table;
            }
            history.late();
            frozen.forEach((period, figures) -> assertThat(report.submissions.figures(
                    report.submissions.latest(period).orElseThrow().id())).as("%d %s stays frozen", seed, period).isEqualTo(figures));
            assertThat(frozen).as("late entries change what the records say, so freezing means something").anySatisfy((period, figures) ->
                    assertThat(dotted(report.tables.table("T02", period).orElseThrow())).isNotEqualTo(figures));
            for (var period : frozen.keySet()) {
                var table = report.tables.table("T02", period).orElseThrow();
                for (var category : CATEGORIES) {
                    foots(table, category, seed + " " + period + " after late entries " + category);
                }
            }
        }
    }

    private static void foots(TableFigures table, String line, String what) {
        assertThat(figure(table, line, "opening.households") + figure(table, line, "quarter.opened")
                + figure(table, line, "quarter.moved_in") - figure(table, line, "quarter.moved_out")
                - figure(table, line, "quarter.lifted") - figure(table, line, "quarter.closed"))
                .as(what).isEqualTo(figure(table, line, "closing.households"));
    }

    private static long figure(TableFigures table, String line, String column) {
        return table.figures().get(new CellKey("T02", line, column)).amount();
    }

    private static Map<String, Figure> dotted(TableFigures table) {
        return table.figures().entrySet().stream().collect(Collectors.toMap(each -> each.getKey().dotted(), Map.Entry::getValue));
    }

    private static Map<String, Figure> freeze(History history, ReportUseCases report, Period period, TableFigures table) {
        history.office.change(() -> report.submissions.freeze(
                new Submission(0, period, 1, 0, "1", "00", "T.xlsx", new Submission.Sending(Instant.EPOCH, "测试员", "1.0", false)), table.figures()));
        return dotted(table);
    }

    /** What happens to the files of an office. */
    private static final class History {

        private final ReportOffice office;
        private final Random chance;
        private final List<String> ended = new ArrayList<>();
        private int people;

        History(ReportOffice office, Random chance) {
            this.office = office;
            this.chance = chance;
        }

        /** Any day, with a liking for the last and first days of quarters. */
        private LocalDate day() {
            var period = FIRST;
            for (int i = chance.nextInt(38); i > 0; i--) {
                period = period.next();
            }
            return switch (chance.nextInt(4)) {
                case 0 -> period.lastDay();
                case 1 -> period.firstDay();
                default -> period.firstDay().plusDays(chance.nextInt(90));
            };
        }

        private String category() {
            return CATEGORIES.get(chance.nextInt(3));
        }

        void file(int i) {
            office.change(() -> {
                var number = "K%03d".formatted(i);
                // Somebody whose file ended may come again: that is a new file.
                var head = !ended.isEmpty() && chance.nextInt(4) == 0
                        ? ended.remove(chance.nextInt(ended.size())) : "户主" + people++;
                var filed = day();
                office.household(number, head, filed.toString(), category(), "0" + (1 + chance.nextInt(9)));
                if (chance.nextBoolean()) {
                    office.lives(number, "家人" + i, filed.plusDays(chance.nextInt(400)).toString());
                }
                var at = filed;
                for (int moves = chance.nextInt(5); moves > 0; moves--) {
                    at = at.plusDays(1 + chance.nextInt(300));
                    office.decide(number, at.toString(), category());
                }
                if (chance.nextInt(3) > 0) {
                    // On the day of filing, of the last decision, before it, or long after.
                    var end = switch (chance.nextInt(4)) {
                        case 0 -> filed;
                        case 1 -> at;
                        default -> filed.plusDays(chance.nextInt(1500));
                    };
                    office.end(number, end.toString(), chance.nextBoolean() ? "lifted" : "closed");
                    if (chance.nextInt(5) == 0) {
                        office.end(number, end.plusDays(1 + chance.nextInt(200)).toString(), "closed");
                    }
                    ended.add(head);
                }
                return null;
            });
        }

        /** Entries with days of years that were reported long ago. */
        void late() {
            for (int i = 0; i < FILES / 4; i++) {
                file(FILES + i);
            }
        }
    }
}
