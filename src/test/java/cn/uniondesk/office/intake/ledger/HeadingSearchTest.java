package cn.uniondesk.office.intake.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.aid.ledger.AidLedger;
import cn.uniondesk.office.household.ledger.HouseholdLedger;
import cn.uniondesk.office.member.ledger.MemberLedger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingSearchTest {

    private final HeadingSearch search = new HeadingSearch();

    private record Rows(List<LedgerRow> all) implements LedgerSheet {
        static Rows of(String... lines) {
            var rows = new ArrayList<LedgerRow>();
            for (int i = 0; i < lines.length; i++) {
                if (!lines[i].isBlank()) {
                    rows.add(new LedgerRow(i + 1, Arrays.stream(lines[i].split("\\|", -1)).map(Cell::text).toList()));
                }
            }
            return new Rows(rows);
        }

        @Override
        public String name() {
            return "表";
        }

        @Override
        public List<Merge> merges() {
            return List.of();
        }

        @Override
        public Stream<LedgerRow> rows() {
            return all.stream();
        }
    }

    private Heading find(LedgerKind kind, String... lines) {
        return search.find(Rows.of(lines), kind, Mapping.NONE).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
            "姓名, name", "*姓 名, name", "★姓名（必填）, name", "会员姓名, name", "1.姓名, name",
            "身份证号码, idNumber", "居民身份证号, idNumber", "'证件号码(18位)', idNumber", "身份证 号码, idNumber",
            "ＩＤ身份证号, idNumber", "出生年月, birthDate", "所在基层工会, union", "工会名称, union",
            "入会时间, joinedOn", "加入工会时间, joinedOn", "手机号, mobile", "手机号码（本人）, mobile",
            "是否新就业形态劳动者, newEmployment", "八大群体类别, eightGroup", "会籍情况, state", "会员证号, cardNumber",
            "喜好, ''", "工会职务, ''", "配偶姓名, ''",
    })
    void aHeadingIsUnderstoodInManyWords(String heading, String field) {
        var found = find(MemberLedger.KIND, "序号|性别|民族|学历|" + heading);

        assertThat(found.columns().getLast().field()).isEqualTo(field);
    }

    @Test
    void theHeadingIsFoundUnderTitlesAndItsLastRowIsKnown() {
        var found = find(MemberLedger.KIND,
                "梧桐街道会员名册", "填报单位：梧桐街道总工会|填报日期：2026年9月30日", "",
                "序号|姓名|性别|身份证号|所属工会|爱好", "1|李四|男|110000198802290014|甲工会|棋");

        assertThat(found.firstRow()).isEqualTo(4);
        assertThat(found.lastRow()).isEqualTo(4);
        assertThat(found.isComplete()).isTrue();
        assertThat(found.unmapped()).containsExactly("爱好");
    }

    @Test
    void aHeadingOfTwoRowsIsReadTogether() {
        var found = find(HouseholdLedger.KIND,
                "困难职工台账",
                "档案|职工基本情况||||收支（元/年）|||建档|其中",
                "编号|姓名|性别|身份证|工作单位工会|收入合计|刚性支出|意外损失|日期|女",
                "WT1|李四|男|110000198802290014|甲|1|2|3|2020-01-01|4");

        assertThat(found.lastRow()).isEqualTo(3);
        assertThat(found.columns()).extracting(LedgerColumn::field).containsExactly(
                "number", "name", "sex", "idNumber", "union", "income", "rigidSpending", "loss", "filedOn", "");
        assertThat(found.columns().get(5).heading()).isEqualTo("收支（元/年）/收入合计");
    }

    @Test
    void aRowOfUnitsBelongsToTheHeading() {
        var found = find(AidLedger.KIND,
                "发放时间|档案号|项目|经费来源|发放金额|凭证", "|||| （万元）|", "2026-01-01|WT1|送温暖|社会捐助|0.05|记1");

        assertThat(found.lastRow()).isEqualTo(2);
        assertThat(found.column("amount").orElseThrow().scale()).isEqualTo(10_000);
    }

    @ParameterizedTest
    @CsvSource({"家庭年收入（元）, 1", "家庭年收入（万元）, 10000", "家庭月收入（元/月）, 12", "家庭月收入, 12", "家庭总收入(千元), 1000"})
    void theUnitOfAnAmountIsReadFromItsHeading(String heading, long scale) {
        var found = find(HouseholdLedger.KIND, "档案编号|姓名|身份证号|建档日期|" + heading);

        assertThat(found.column("income").orElseThrow().scale()).isEqualTo(scale);
    }

    @Test
    void aTitleMaySpeakOfTheUnit() {
        var found = find(AidLedger.KIND,
                "帮扶台账||||单位：万元", "发放日期|档案编号|帮扶类型|资金来源|金额", "2026-01-01|WT1|送温暖|社会捐助|0.05");

        assertThat(found.column("amount").orElseThrow().scale()).isEqualTo(10_000);
    }

    @Test
    void aFigurePerHeadIsNotTakenForTheHousehold() {
        var found = find(HouseholdLedger.KIND, "档案编号|姓名|身份证号|建档日期|家庭人均月收入|人均刚性支出");

        assertThat(found.unmapped()).containsExactly("家庭人均月收入", "人均刚性支出");
    }

    @Test
    void aSheetOfInstructionsHasNoHeading() {
        var sheet = Rows.of("填表说明", "1.姓名：按身份证填写", "2.身份证号：18 位", "字段|说明", "姓名|必填", "身份证号|必填", "所属工会|必填");

        assertThat(search.find(sheet, MemberLedger.KIND, Mapping.NONE)).isEmpty();
    }

    @Test
    void missingColumnsAreNamedByTheirOfficialWords() {
        assertThat(find(MemberLedger.KIND, "姓名|性别|民族|学历").missing()).containsExactly("身份证号", "所属工会");
        assertThat(find(AidLedger.KIND, "发放日期|姓名|帮扶类型|资金来源|金额").missing())
                .containsExactly("档案编号/身份证号");
    }

    @Test
    void aMappingGoesBeforeTheWordsOfTheProgram() {
        var mapping = new Mapping(Map.of("花名", "name", "姓名", "-", "代号", "idNumber"));

        var found = search.find(Rows.of("花名|姓名|代号|所属工会"), MemberLedger.KIND, mapping).orElseThrow();

        assertThat(found.columns()).extracting(LedgerColumn::field).containsExactly("name", "-", "idNumber", "union");
        assertThat(found.isComplete()).isTrue();
    }

    @Test
    void theSameThingTwiceIsTakenOnce() {
        var found = find(MemberLedger.KIND, "姓名|身份证号|所属工会|身份证号码");

        assertThat(found.columns()).extracting(LedgerColumn::field).containsExactly("name", "idNumber", "union", "");
    }
}
