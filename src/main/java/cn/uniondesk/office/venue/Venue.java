package cn.uniondesk.office.venue;

import static cn.uniondesk.office.record.RecordField.Use.FILTERS;
import static cn.uniondesk.office.record.RecordField.Use.KEY;
import static cn.uniondesk.office.record.RecordField.Use.SEARCHED;
import static cn.uniondesk.office.record.RecordField.Use.SORTS;

import cn.uniondesk.office.record.Declaration;
import cn.uniondesk.office.record.RecordField;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.office.values.RecordType;
import java.time.LocalDate;
import java.util.Set;

/** 阵地: one place that serves workers, from the day it was built to the day it closed. */
public final class Venue {

    public static final RecordField<String> NAME = RecordField.name("name", 100).required()
            .called("名称", "站点名称", "阵地", "驿站名称", "场所名称").listed(16, SORTS, SEARCHED, KEY);
    public static final RecordField<String> NUMBER = RecordField.text("number", 40)
            .called("编号", "站点编号", "序列号").listed(9, SORTS, SEARCHED);
    public static final RecordField<String> KIND = RecordField.code("kind", "venue.kind").required()
            .called("类型", "类别", "阵地类型", "站点类型").listed(10, SORTS, FILTERS, KEY);
    /** As the venue was given; a re-inspection may give another from its day. */
    public static final RecordField<String> STAR = RecordField.code("star", "venue.star")
            .called("星级", "星级评定", "评定星级").listed(6, SORTS, FILTERS);
    public static final RecordField<String> RANK = RecordField.code("rank", "venue.rank")
            .called("级别", "等级", "命名级别").listed(7, SORTS, FILTERS);
    public static final RecordField<Long> UNION = RecordField.link("unionId", "union")
            .called("所属工会", "建设单位", "依托工会", "工会名称").listed(16);
    public static final RecordField<String> ADDRESS = RecordField.text("address", 300)
            .called("地址", "详细地址", "站点地址", "位置").listed(16, SEARCHED);
    /** 平方米, whole. */
    public static final RecordField<Long> AREA = RecordField.whole("area")
            .called("面积", "建筑面积", "使用面积").listed(6);
    public static final RecordField<LocalDate> BUILT_ON = RecordField.event("builtOn").required()
            .called("建成日期", "建成时间", "启用时间", "启用日期", "建站时间").listed(8, SORTS);
    public static final RecordField<LocalDate> CLOSED_ON = RecordField.event("closedOn")
            .called("停用日期", "停用时间", "撤销日期", "关闭日期").listed(8, SORTS);
    public static final RecordField<String> CLOSED_BECAUSE = RecordField.text("closedBecause", 300)
            .called("停用原因", "撤销原因");
    public static final RecordField<Money> INVESTED = RecordField.amount("invested")
            .called("投入资金", "建设资金", "投入金额", "资金投入").listed(8, SORTS);
    public static final RecordField<String> MONEY_SOURCE = RecordField.word("moneySource", "venue.money")
            .called("资金来源", "投入来源");
    public static final RecordField<String> OPENING_HOURS = RecordField.text("openingHours", 100)
            .called("开放时间", "服务时间", "营业时间");
    public static final RecordField<Boolean> ROUND_THE_CLOCK = RecordField.flag("roundTheClock")
            .called("是否24小时", "24小时开放", "24小时");
    public static final RecordField<String> MANAGER = RecordField.text("manager", 50)
            .called("负责人", "责任人", "管理员", "联系人").listed(7, SEARCHED);
    public static final RecordField<String> MANAGER_PHONE = RecordField.telephone("managerPhone")
            .called("负责人电话", "联系电话", "电话", "联系方式");
    public static final RecordField<Set<String>> SIX_HAVES = RecordField.checklist("sixHaves", "venue.six")
            .called("六有标准", "六有达标");
    public static final RecordField<Set<String>> SEVEN_ONES = RecordField.checklist("sevenOnes", "venue.seven")
            .called("服务设施", "设施", "设施配置", "设备");
    /** Where no re-inspection says another day. */
    public static final RecordField<LocalDate> INSPECT_NEXT_ON = RecordField.day("inspectNextOn")
            .called("复验日期", "下次复验", "复核日期", "复验时间").listed(8, SORTS);
    public static final RecordField<String> REMARK = RecordField.free("remark").called("备注", "说明");

    public static final Declaration DECLARATION = Declaration.of("venue", NAME, NUMBER, KIND, STAR, RANK, UNION, ADDRESS,
            AREA, BUILT_ON, CLOSED_ON, CLOSED_BECAUSE, INVESTED, MONEY_SOURCE, OPENING_HOURS, ROUND_THE_CLOCK, MANAGER,
            MANAGER_PHONE, SIX_HAVES, SEVEN_ONES, INSPECT_NEXT_ON, REMARK);

    public static final RecordType RECORD = new RecordType("venue", "venues", "");

    private Venue() {}
}
