package cn.uniondesk.office.exports;

import java.time.LocalDate;
import java.util.List;

/** 导出登记: what left the office, when, for what and for whom. Nothing is ever taken out of it. */
public interface Exports {

    /** @param isMasked whether sensitive values were masked */
    record Export(
            LocalDate on, String account, String list, String purpose, String receiver, long rows, boolean isMasked,
            String fileName) {}

    void note(Export export);

    /** The last first. */
    List<Export> latest(int most);
}
