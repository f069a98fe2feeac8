package cn.uniondesk.office.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The sheets of a rule book as the district edits them, with their headings in printed order. */
public enum RuleSheet {
    COVER("规则手册", "项目", "内容"),
    PARAMETERS("参数", "代码", "名称", "数值", "单位", "适用区域", "界限", "生效日期", "失效日期", "文号", "条文", "严重程度", "可信度"),
    STANDARDS("低保标准", "适用区域", "月标准（元）", "界限", "生效日期", "文号", "可信度"),
    CODES("代码表", "代码表", "代码", "名称", "同义词", "代次", "启用日期", "停用日期", "对应", "次序"),
    WORDS("禁购词", "词", "严重程度", "说明"),
    DAYS("节假日与调休", "日期", "放假或上班", "名称");

    private final String title;
    private final List<String> columns;

    RuleSheet(String title, String... columns) {
        this.title = title;
        this.columns = List.of(columns);
    }

    public String title() {
        return title;
    }

    public List<String> columns() {
        return columns;
    }

    /** What a row is about, by which it may stand only once; its cells are in the order of the columns. */
    String key(List<String> cells) {
        return switch (this) {
            case COVER, WORDS, DAYS -> cells.getFirst();
            case PARAMETERS -> String.join(" ", cells.get(0), cells.get(4), cells.get(6)).strip();
            case STANDARDS -> String.join(" ", cells.get(0), cells.get(3)).strip();
            case CODES -> String.join(" ", cells.get(0), cells.get(1));
        };
    }

    public static Optional<RuleSheet> titled(String title) {
        return Arrays.stream(values()).filter(sheet -> sheet.title.equals(title.strip())).findFirst();
    }
}
