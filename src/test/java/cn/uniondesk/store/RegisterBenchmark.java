package cn.uniondesk.store;

import static cn.uniondesk.store.tables.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.hanzi.PinyinReader;
import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.office.values.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A street's register of 75,000 members in an encrypted store on the disk: finding and listing. */
@Tag("benchmark")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterBenchmark {

    private static final int MEMBERS = 75_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常仇单";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英华玉红建国志文海燕春梅晓东雪飞鹏宇欣怡子涵浩然梓萱雨泽诗琪思远佳宁俊凯嘉豪";

    private Path folder;

    private Store store;
    private PersonTable people;
    private MemberTable members;

    @BeforeAll
    void fill(@TempDir Path where) throws IOException {
        folder = where;
        store = TestOffice.create(Files.createDirectory(folder.resolve("home")));
        var session = store.session();
        people = new PersonTable(session, store.writer(), new PinyinReader());
        members = new MemberTable(session, store.writer());
        var random = new Random(7);
        var pinyin = new PinyinReader();
        session.change(new Action("member.save"), () -> {
            var union = session.write(db -> db.fetchOne("select id from final table (insert into trade_union (name, name_pinyin, "
                    + "name_initials, kind, unit_name, unit_credit_code, credit_code, industry, grade, chair_name, contact_phone, address, "
                    + "remark) values ('工会', '', '', 'single', '', '', '', '', '', '', '', '', ''))").get(0, Long.class));
            for (int i = 0; i < MEMBERS; i++) {
                var name = "" + pick(SURNAMES, random) + pick(GIVEN, random) + (random.nextInt(5) > 0 ? pick(GIVEN, random) : "");
                                var number = "1101%02d%04d%02d%02d%04d".formatted(1 + i % 16, 1960 + i % 45, 1 + i % 12, 1 + i % 28, i % 10_000);
                var person = i + 1L;
                session.write(db -> db.execute("insert into person (id, document_type, document_number, document_tail, name, name_pinyin, "
                        + "name_initials, other_readings, sex, nation, political_status, education, health, disability, marital_status, residence_type, "
                        + "mobile, mobile_tail, other_contact, address) values (?, 'id_card', ?, ?, ?, ?, ?, ?, 'male', '汉族', '', '', '', '', '', "
                        + "'', ?, ?, '', '和平里街道')", person, number, NameSearch.tail(number), name, pinyin.syllables(name), pinyin.initials(name),
                        NameSearch.others(pinyin.initials(name), pinyin.syllables(name)),
                        "138%08d".formatted(person), NameSearch.tail("138%08d".formatted(person))));
                session.write(db -> db.execute("insert into member (id, person_id, card_number, employment, remark) values (?, ?, '', '', '')",
                        person, person));
                session.write(db -> db.execute("insert into member_state (member_id, from_on, state, reason) values (?, date '2020-01-01', "
                        + "'normal', '')", person));
                session.write(db -> db.execute("insert into member_union (member_id, from_on, union_id) values (?, date '2020-01-01', ?)",
                        person, union));
                session.write(db -> db.execute("insert into member_group (member_id, from_on, eight_group, new_employment) values (?, "
                        + "date '2020-01-01', 'none', false)", person));
            }
            // The rows above have numbers of their own.
            session.write(db -> db.execute("alter table person alter column id restart with 1000000"));
            session.write(db -> db.execute("analyze"));
        });
    }

    @AfterAll
    void close() {
        store.close();
    }

    /** Bound: 10 ms; the yardstick is one look-up by an index. */
    @ParameterizedTest
    @CsvSource({"王秀英", "wxy", "wangxiuying", "ouyang", "zzzzzz", "0042", "13800012345", "110105", "秀英", "英", "没有这个人", "zzz", "wang"})
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

    private static char pick(String letters, Random random) {
        return letters.charAt(random.nextInt(letters.length()));
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
