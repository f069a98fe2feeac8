package cn.uniondesk.store;

import static cn.uniondesk.store.tables.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.hanzi.PinyinReader;
import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Origin;
import cn.uniondesk.speed.StreetOfTenYears;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The register of a street after ten years, 75,000 members: finding and listing. */
@Tag("benchmark")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterBenchmark {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private Store store;
    private PersonTable people;
    private MemberTable members;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        store = StreetOfTenYears.open(folder);
        people = new PersonTable(store.session(), store.writer(), new PinyinReader());
        members = new MemberTable(store.session(), store.writer());
    }

    @AfterAll
    void close() {
        store.close();
    }

    /** Bound: 10 ms; the yardstick is one look-up by an index. */
    @ParameterizedTest
    @CsvSource({"王秀英", "wxy", "wangxiuying", "ouyang", "zzzzzz", "0042", "13800012345", "110000", "秀英", "英", "没有这个人", "zzz", "wang"})
    void aPersonIsFound(String typed) {
        var yardstick = median(() -> store.session().query(db -> db.fetchOptional(PERSON, PERSON.DOCUMENT_NUMBER.eq("110101196001010000"))));
        var found = median(() -> people.search(typed, 40));
        System.out.printf("search %s: %.1f ms, %.0f x one indexed look-up%n", typed, found / 1e6, (double) found / yardstick);
        assertThat(found).isLessThan(10_000_000);
    }

    @ParameterizedTest
    @CsvSource({"name", "sex", "birthDate", "documentNumber", "mobile", "unionId", "state", "eightGroup", "joinedOn"})
    void aPageOfTheListIsRead(String sort) {
        var first = median(() -> members.list(ListQuery.first(sort), TODAY));
        var searched = median(() -> members.list(ListQuery.first(sort).searching("wx"), TODAY));
        var downwards = median(() -> members.list(ListQuery.first(sort).sorted(sort, false), TODAY));
        var filtered = median(() -> members.list(ListQuery.first(sort).filtered(Map.of("state", "normal", "eightGroup", "none")), TODAY));
        var begin = System.nanoTime();
        store.session().change(new Action("test"), () -> Sample.person(store.writer(), "新人" + begin, Origin.DESK));
        members.list(ListQuery.first(sort), TODAY);
        System.out.printf("list by %s: %.0f ms, downwards %.0f ms, searched %.0f ms, filtered %.0f ms, after a save %.0f ms%n", sort,
                first / 1e6, downwards / 1e6, searched / 1e6, filtered / 1e6, (System.nanoTime() - begin) / 1e6);
        assertThat(Math.max(first, downwards)).isLessThan(30_000_000);
        assertThat(Math.max(searched, filtered)).isLessThan(100_000_000);
    }

    private static long median(Supplier<?> work) {
        var times = new long[21];
        for (int i = 0; i < 5; i++) {
            work.get();
        }
        for (int i = 0; i < times.length; i++) {
            var begin = System.nanoTime();
            work.get();
            times[i] = System.nanoTime() - begin;
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
