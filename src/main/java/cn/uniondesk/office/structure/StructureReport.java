package cn.uniondesk.office.structure;

import java.nio.file.Path;
import java.time.LocalDate;

/** Writes the structure table of a day for paper and for those who work on with its figures. */
public final class StructureReport {

    private final StructureTables tables;
    private final StructureFiles files;

    /** @param tables in the words of official forms, whatever language the desk speaks */
    public StructureReport(StructureTables tables, StructureFiles files) {
        this.tables = tables;
        this.files = files;
    }

    public Path write(LocalDate day, String scheme, Path file) {
        return files.write(tables.on(day, scheme), file);
    }

    /** {@code 困难职工结构表_2026-09-30.xlsx}, with the older scheme where one is counted by. */
    public String fileName(LocalDate day, String scheme) {
        var title = tables.title();
        return scheme.isEmpty() ? "%s_%s.xlsx".formatted(title, day) : "%s_%s_%s.xlsx".formatted(title, day, scheme);
    }
}
