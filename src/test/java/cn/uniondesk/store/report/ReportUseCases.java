package cn.uniondesk.store.report;

import cn.uniondesk.office.Texts;
import cn.uniondesk.office.report.QuarterTables;
import cn.uniondesk.office.report.ReportWords;
import cn.uniondesk.office.report.Submissions;
import cn.uniondesk.office.report.UploadCheck;
import cn.uniondesk.office.rulebook.CodeValue;
import cn.uniondesk.office.rulebook.Parameter;
import cn.uniondesk.office.rulebook.RuleBook;
import cn.uniondesk.office.rulebook.RuleBooks;
import cn.uniondesk.store.MemoryStore;
import cn.uniondesk.store.OfficeTable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The report's use cases over a store in memory. */
public final class ReportUseCases {

    public final QuarterTables tables;
    public final Submissions submissions;
    public final UploadCheck check;

    public ReportUseCases(MemoryStore store) {
        var session = store.session();
        var words = new ReportWords(Texts.chinese());
        tables = new QuarterTables(session, new FactTable(session), words);
        submissions = new SubmissionTable(session, store.writer());
        check = new UploadCheck(session, tables, new SightingTable(session), submissions,
                new UploadCheck.Standards(RULES, new OfficeTable(session, store.writer())), words);
    }

    public static final RuleBooks RULES = new RuleBooks() {
        @Override
        public RuleBook current() {
            return new RuleBook("2026.1", "测试", LocalDate.of(2026, 1, 1), "match-key",
                    List.of(new Parameter("pay.cash.limit", "现金限额", "1000", "元", "*", "≤", null, null, "", "", "警告", "高")),
                    List.of(), Stream.concat(
                            codes("aid.kind", "living 生活救助", "medical 医疗救助", "schooling 子女助学", "autumn_schooling 金秋助学",
                                    "legal 法律援助", "training 职业培训", "placement 职业介绍", "warmth 送温暖", "cooling 夏送清凉",
                                    "spring_jobs 春送岗位", "other 其他"),
                            codes("aid.source", "central 中央财政", "upper 上级工会补助", "own 本级工会经费", "administration 行政拨付",
                                    "donation 社会捐助", "other 其他")).toList(), List.of(), List.of());
        }

        @Override
        public boolean holds(String version) {
            return version.equals("2026.1");
        }

        @Override
        public void takeIn(RuleBook rulebook) {
            throw new UnsupportedOperationException();
        }
    };

    private static Stream<CodeValue> codes(String list, String... values) {
        return Stream.of(values).map(value -> value.split(" ")).map(value -> new CodeValue(
                list, value[0], value[1], List.of(), "G3", null, null, "", 0));
    }
}
