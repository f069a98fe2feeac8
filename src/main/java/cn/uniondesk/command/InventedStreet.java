package cn.uniondesk.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The records of a street over some years, invented and written as the ledgers that units would hand in. The same number
 * of years gives the same ledgers. Ten years hold 500 unions, 75,000 members, 8,000 families of which 3,500 are still on
 * file, 105,000 payments, and 200 venues. {@link InventedVisits} adds their visits. Numbers of documents begin with 110000,
 * which is no place.
 */
public final class InventedStreet {

    /** Last day of which the ledgers know. */
    public static final LocalDate LAST = LocalDate.of(2026, 9, 30);

    private static final int UNIONS = 50;
    private static final int MEMBERS = 7_500;
    private static final int HOUSEHOLDS = 800;
    private static final int PAYMENTS = 10_500;
    private static final int VENUES = 20;
    /** Of sixteen families nine are lifted. */
    private static final int LIFTED_OF_SIXTEEN = 9;
    private static final int DAYS_ON_FILE = 400;
    private static final LocalDate YOUNGEST = LocalDate.of(2006, 1, 1);
    private static final int BIRTHDAYS = 14_000;
    /** The rule book knows no standard long before: older files say what was decided. */
    private static final LocalDate RECKONED_FROM = LocalDate.of(2025, 1, 1);
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private static final List<String> SURNAMES = List.of("王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙",
            "胡", "朱", "高", "林", "何", "郭", "马", "罗", "梁", "宋", "郑", "谢", "韩", "唐", "冯", "于", "董", "萧", "程", "曹",
            "袁", "邓", "许", "傅", "沈", "曾", "彭", "吕", "单", "仇", "解", "区", "欧阳", "上官");
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅建国志文宇浩然子轩梓涵雨欣佳怡";
    private static final List<String> NATIONS = List.of("汉族", "汉族", "汉族", "满族", "回族", "壮族");
    private static final List<String> SCHOOLING = List.of("初中", "高中", "大专", "本科", "中专");
    private static final List<String> GROUPS = List.of("", "", "", "", "快递员", "网约送餐员", "保安员", "货车司机");
    private static final List<String> CAUSES = List.of("患重特大疾病", "子女上学", "下岗失业", "遭受意外事故", "其他");
    private static final List<String> CATEGORIES = List.of("深度困难", "相对困难", "意外致困");
    private static final List<String> KINDS = List.of("生活救助", "医疗救助", "子女助学", "送温暖", "夏送清凉");
    private static final List<String> SOURCES = List.of("中央财政", "上级工会补助", "本级工会经费");

    private final int years;
    private final LocalDate first;

    public InventedStreet(int years) {
        this.years = years;
        this.first = LAST.minusYears(years);
    }

    /** A ledger that was written, and the kind that it is of. */
    public record Written(String kind, Path file) {}

    /** Writes the ledgers in the order in which an office takes them in. */
    public List<Written> write(Path folder) throws IOException {
        return List.of(
                new Written("unions", ledger(folder, "工会台账", "工会名称,组织类型,上级工会,建会日期,本届开始日期,届期（年）,职工人数,会员人数,主席",
                        years * UNIONS, this::union)),
                new Written("members", ledger(folder, "会员名册",
                        "姓名,身份证号,民族,学历,联系电话,所属工会,用工形式,八大群体,入会日期,会籍状态,会籍变动日期", years * MEMBERS, this::member)),
                new Written("households", ledger(folder, "困难职工台账",
                        "档案编号,姓名,身份证号,工作单位工会,建档日期,家庭人口,家庭年收入（元）,年刚性支出（元）,主要致困原因,困难类别,学历,联系电话,家庭住址,档案状态,脱困注销日期",
                        households(), this::household)),
                new Written("households", ledger(folder, "家庭成员", "档案编号,姓名,与户主关系,身份证号", households(), this::family)),
                new Written("payments", ledger(folder, "帮扶发放台账",
                        "发放日期,档案编号,姓名,身份证号,帮扶类型,资金来源,金额（元）,发放方式,凭证号", years * PAYMENTS, this::payment)),
                new Written("venues", ledger(folder, "阵地台账", "名称,类型,星级,地址,建成日期,负责人", years * VENUES, this::venue)));
    }

    private static Path ledger(Path folder, String name, String headings, int rows, IntFunction<String> row) throws IOException {
        var file = folder.resolve(name + ".csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write(headings + "\n");
            IntStream.range(0, rows).forEach(number -> line(out, row.apply(number)));
        }
        return file;
    }

    private static void line(BufferedWriter out, String text) {
        try {
            out.write(text + "\n");
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private String union(int number) {
        var made = day(number, years * UNIONS);
        return row(unionName(number), "单独基层工会", "示范街道总工会", made.minusYears(2), LAST.minusDays(number % 900), 5,
                200 + number % 50, 150 + number % 20, name(number * 31 + 7));
    }

    private static String unionName(int number) {
        return "示范" + "一二三四五六七八九十".charAt(number % 10) + "路" + (number / 10 + 1) + "号企业工会委员会";
    }

    private String member(int number) {
        var joined = day(number, years * MEMBERS);
        boolean left = number % 7 == 0 && joined.plusYears(2).isBefore(LAST);
        return row(name(number), document(number), pick(NATIONS, number), pick(SCHOOLING, number), telephone(number),
                unionName(number % (years * UNIONS)), "劳动合同制", pick(GROUPS, number), joined, left ? "退会" : "正常",
                left ? joined.plusYears(2) : "");
    }

    private String household(int number) {
        var filed = filedOn(number);
        var lifted = liftedOn(number);
        return row(fileNumber(number), headName(number), headDocument(number), unionName(number % (years * UNIONS)), filed,
                people(number), people(number) * (8_000 + number * 37 % 24_000), 5_000 + number * 13 % 20_000, pick(CAUSES, number),
                filed.isBefore(RECKONED_FROM) ? pick(CATEGORIES, number) : "", pick(SCHOOLING, number), telephone(number + 1),
                "示范街道榆树里" + (number % 40 + 1) + "号楼",
                lifted.isPresent() ? "脱困" : "在档", lifted.map(LocalDate::toString).orElse(""));
    }

    int households() {
        return years * HOUSEHOLDS;
    }

    LocalDate filedOn(int household) {
        return day(household, households());
    }

    Optional<LocalDate> liftedOn(int household) {
        return Optional.of(filedOn(household).plusDays(DAYS_ON_FILE))
                .filter(day -> household % 16 < LIFTED_OF_SIXTEEN && day.isBefore(LAST));
    }

    private static int people(int household) {
        return 2 + household % 3;
    }

    private String family(int number) {
        return IntStream.range(0, people(number))
                .mapToObj(one -> row(fileNumber(number),
                        one == 0 ? headName(number) : name(number * 5 + one + 3),
                        List.of("本人", "配偶", "女", "父母").get(one),
                        one == 0 ? headDocument(number) : document(years * (MEMBERS + HOUSEHOLDS) + number * 3 + one - 1)))
                .collect(Collectors.joining("\n"));
    }

    private String payment(int number) {
        int household = number % households();
        var filed = filedOn(household);
        var until = filed.plusDays(DAYS_ON_FILE).isBefore(LAST) ? filed.plusDays(DAYS_ON_FILE) : LAST;
        var paid = filed.plusDays(new Random(number).nextLong(Math.max(1, until.toEpochDay() - filed.toEpochDay())));
        return row(paid, fileNumber(household), headName(household), headDocument(household), pick(KINDS, number),
                pick(SOURCES, number / KINDS.size()), 100 + number % 9 * 100, "银行转账", "记%06d".formatted(number + 1));
    }

    private String venue(int number) {
        return row("示范" + pick(SURNAMES, number) + "家巷" + (number + 1) + "号驿站", "户外劳动者服务站点", "", "示范街道" + (number + 1) + "号",
                day(number, years * VENUES), name(number * 13 + 5));
    }

    /** Heads of families are no members of the register, and stand behind these. */
    private String headDocument(int household) {
        return document(years * MEMBERS + household);
    }

    private String headName(int household) {
        return name(years * MEMBERS + household);
    }

    static String fileNumber(int household) {
        return "SF%06d".formatted(household + 1);
    }

    /** Days spread evenly over the years. */
    private LocalDate day(int number, int all) {
        return first.plusDays((LAST.toEpochDay() - first.toEpochDay()) * (number % all) / all);
    }

    static String name(int number) {
        var random = new Random(number * 7919L);
        var given = IntStream.range(0, 1 + random.nextInt(2)).mapToObj(any -> GIVEN.charAt(random.nextInt(GIVEN.length())))
                .map(String::valueOf).collect(Collectors.joining());
        return pick(SURNAMES, random.nextInt(SURNAMES.size())) + given;
    }

    /** Each number once: a birthday, and behind it how many have that birthday already. */
    private static String document(int number) {
        var born = YOUNGEST.minusDays(number % BIRTHDAYS).toString().replace("-", "");
        var body = "110000" + born + "%03d".formatted(number / BIRTHDAYS * 2 + number % 2);
        int sum = IntStream.range(0, WEIGHTS.length).map(place -> (body.charAt(place) - '0') * WEIGHTS[place]).sum();
        return body + "10X98765432".charAt(sum % 11);
    }

    private static String telephone(int number) {
        return "1380%07d".formatted(number);
    }

    private static String pick(List<String> from, int number) {
        return from.get(number % from.size());
    }

    private static String row(Object... values) {
        return Stream.of(values).map(Object::toString).collect(Collectors.joining(","));
    }
}
