package cn.uniondesk.office.household;

/** One line of a 认定卡: what is reckoned, and how. */
public record CardLine(String label, String content) {

    @Override
    public String toString() {
        return label + "：" + content;
    }
}
