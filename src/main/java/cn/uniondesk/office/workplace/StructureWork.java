package cn.uniondesk.office.workplace;

import cn.uniondesk.office.structure.StructureReport;
import cn.uniondesk.office.structure.StructureTables;

/** Who the workers in hardship are: the table of any day, and its workbook. */
public record StructureWork(StructureTables tables, StructureReport report) {}
