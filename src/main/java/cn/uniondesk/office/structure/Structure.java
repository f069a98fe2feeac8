package cn.uniondesk.office.structure;

import cn.uniondesk.office.report.Finding;
import cn.uniondesk.office.report.TableFigures;
import java.time.LocalDate;
import java.util.List;

/**
 * 困难职工结构表 of a day.
 *
 * @param office its name, as the form says 制表单位
 * @param scheme code of the older scheme whose categories are counted, empty for those in force
 * @param notes with the boundary of every age band and category
 * @param findings what does not add up, empty where all does
 */
public record Structure(
        String office, LocalDate day, String scheme, TableFigures figures, List<String> notes, List<Finding> findings) {

    /** 表号 of the table. */
    public static final String TABLE = StructurePlan.CODE;

    public Structure {
        notes = List.copyOf(notes);
        findings = List.copyOf(findings);
    }
}
