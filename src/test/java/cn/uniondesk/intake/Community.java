package cn.uniondesk.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The ledgers of an invented community as the field study of about 2009 describes one: so many workers, so many of them
 * heads of households in hardship, of these so many in special hardship by age, sex and schooling. Births, incomes and
 * schooling fall on the very boundaries and beside them.
 *
 * @param youngMen in special hardship, under 50; {@code oldMen} from 50; {@code youngWomen} under 40; {@code oldWomen} from 40
 */
record Community(
        int workers, int hardship, int youngMen, int oldMen, int youngWomen, int oldWomen, int junior, int senior,
        int college) {

    static final LocalDate DAY = LocalDate.of(2009, 6, 30);
    static final int ABOVE_THE_LINE = 7;
    static final Community OF_THE_STUDY = new Community(33_724, 3_456, 612, 140, 110, 196, 692, 345, 21);
    static final Community A_TENTH = new Community(3_372, 346, 61, 14, 11, 20, 69, 35, 2);

    private static final int UNIONS = 12;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final List<String> JUNIOR = List.of("初中", "小学", "初中");
    private static final List<String> SENIOR = List.of("高中", "中专");
    private static final List<String> COLLEGE = List.of("大专", "本科");
    private static final List<String> CAUSES = List.of("下岗失业", "患重特大疾病", "子女上学", "有劳动能力而未就业", "其他");
    private static final List<String> SURNAMES = List.of("王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴");

    private record Worker(String name, String number, String education, int index) {}

    /** Unions, members and households, as three files in the folder. */
    record Ledgers(Path unions, Path members, Path households) {}

    int special() {
        return youngMen + oldMen + youngWomen + oldWomen;
    }

    Ledgers write(Path folder) throws IOException {
        var workers = people();
        return new Ledgers(
                book(folder.resolve("工会.xlsx"), List.of("工会名称", "组织类型", "上级工会"), UNIONS,
                        i -> List.of("梧桐第" + i + "厂工会", "单独基层工会", "")),
                book(folder.resolve("会员.xlsx"), List.of("姓名", "身份证号", "学历", "所属工会", "入会日期", "会籍状态"), workers.size(),
                        i -> List.of(workers.get(i).name(), workers.get(i).number(), workers.get(i).education(),
                                "梧桐第" + i % UNIONS + "厂工会", "2004-05-01", "正常")),
                book(folder.resolve("困难职工.xlsx"),
                        List.of("档案编号", "姓名", "身份证号", "学历", "所属工会", "建档日期", "家庭人口", "家庭年收入（元）", "主要致困原因"),
                        hardship + ABOVE_THE_LINE, i -> household(workers.get(i))));
    }

    /** Heads in special hardship first, then the others in hardship, a few just above the line, then everybody else. */
    private List<Worker> people() {
        var made = new ArrayList<Worker>();
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < workers; i++) {
            boolean male = i < special() ? i < youngMen + oldMen : i % 3 != 0;
            var born = i < special() ? born(i) : DAY.minusYears(19 + i % 41).minusDays(i % 365);
            made.add(new Worker(SURNAMES.get(i % 10) + Character.toString('一' + i % 4000), number(born, male, numbers),
                    i < special() ? education(i) : i % 5 == 0 ? "高中" : i % 17 == 0 ? "研究生" : "初中", i));
        }
        return made;
    }

    /** The first of a band has his birthday on the day itself; the first of those below it has it on the next day. */
    private LocalDate born(int i) {
        if (i < youngMen) {
            return DAY.minusYears(50).plusDays(1 + i * 7L);
        }
        if (i < youngMen + oldMen) {
            return DAY.minusYears(50).minusDays((i - youngMen) * 11L);
        }
        int woman = i - youngMen - oldMen;
        return woman < youngWomen
                ? DAY.minusYears(40).plusDays(1 + woman * 13L)
                : DAY.minusYears(40).minusDays((woman - youngWomen) * 17L);
    }

    /** Schooling goes round in another order than age. */
    private String education(int i) {
        int at = (int) ((long) i * 577 % special());
        return at < junior ? JUNIOR.get(at % 3) : at < junior + senior ? SENIOR.get(at % 2) : COLLEGE.get(at % 2);
    }

    private List<String> household(Worker head) {
        int i = head.index();
        int people = 1 + i % 5;
        long line = (i < special() ? 24_500L : 28_000L) * 12 * people;
        long fen = i >= hardship ? line + 1 + i % 3
                : i % 4 == 0 ? line
                : i < special() ? line - i % 4 * 1_000L
                : i % 4 == 1 ? 24_500L * 12 * people + 1 : line - i % 4 * 1_000L;
        return List.of("KN%05d".formatted(i + 1), head.name(), head.number(), head.education(), "梧桐第" + i % UNIONS + "厂工会",
                "2009-0" + (1 + i % 6) + "-1" + i % 10, String.valueOf(people), "%d.%02d".formatted(fen / 100, fen % 100),
                CAUSES.get(i % CAUSES.size()));
    }

    private static String number(LocalDate born, boolean male, Map<String, Integer> taken) {
        var day = born.toString().replace("-", "");
        int order = taken.merge(day + male, 1, Integer::sum) * 2 - (male ? 1 : 0);
        var body = "230102" + day + "%03d".formatted(order);
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += (body.charAt(place) - '0') * WEIGHTS[place];
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    private interface Rows {
        List<String> at(int index);
    }

    private static Path book(Path file, List<String> heading, int count, Rows rows) throws IOException {
        try (var workbook = new SXSSFWorkbook(100); var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("台账");
            row(sheet, 0, heading);
            for (int i = 0; i < count; i++) {
                row(sheet, i + 1, rows.at(i));
            }
            workbook.write(out);
        }
        return file;
    }

    private static void row(SXSSFSheet sheet, int at, List<String> texts) {
        var row = sheet.createRow(at);
        for (int i = 0; i < texts.size(); i++) {
            row.createCell(i).setCellValue(texts.get(i));
        }
    }
}
