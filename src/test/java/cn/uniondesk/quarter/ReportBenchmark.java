package cn.uniondesk.quarter;

import static cn.uniondesk.quarter.QuarterOffice.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.aid.AidReport;
import cn.uniondesk.office.report.DetailRow;
import cn.uniondesk.office.report.ReportWords;
import cn.uniondesk.office.structure.StructureTables;
import cn.uniondesk.office.values.Money;
import cn.uniondesk.store.OfficeTable;
import cn.uniondesk.store.report.ReportUseCases;
import cn.uniondesk.store.report.ReportedAreas;
import cn.uniondesk.work.Progress;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A street after ten years: 75,000 members, 500 unions, 8,000 files, 105,000 payments; for the workbook 62,000 in a quarter. */
@Tag("benchmark")
class ReportBenchmark {

    @TempDir
    private Path folder;

    private QuarterOffice office;

    private void tenYears(int inTheQuarter) {
        office = new QuarterOffice(folder.resolve("templates"));
        for (var script : List.of(
                "insert into trade_union (name, name_pinyin, name_initials, kind, unit_name, unit_credit_code, credit_code, industry, "
                        + "grade, chair_name, contact_phone, address, remark) select '工会' || x, '', '', 'single', '', '', '', '', '', '', '', '', '' "
                        + "from system_range(1, 500)",
                "insert into union_state (union_id, from_on, state, reason) select id, date '2016-01-01', 'active', '' from trade_union",
                "insert into person (document_type, document_number, name, name_pinyin, name_initials, sex, nation, political_status, "
                        + "education, health, disability, marital_status, residence_type, mobile, other_contact, address, document_tail, mobile_tail) "
                        + "select 'other', 'P' || x, '人' || x, '', '', case when mod(x, 2) = 0 then 'male' else 'female' end, '', '', '', '', '', "
                        + "'', '', '', '', '', '', '' from system_range(1, 90000)",
                "insert into member (person_id, card_number, employment, remark) select id, '', '', '' from person where id <= 75000",
                "insert into member_state (member_id, from_on, state, reason) select id, date '2018-01-01', 'normal', '' from member",
                "insert into member_state (member_id, from_on, state, reason) select id, date '2024-01-01', 'left', '' from member "
                        + "where mod(id, 7) = 0",
                "insert into member_union (member_id, from_on, union_id) select id, date '2018-01-01', mod(id, 500) + 1 from member",
                "insert into member_group (member_id, from_on, eight_group, new_employment) select id, date '2018-01-01', "
                        + "case when mod(id, 5) = 0 then 'courier' else 'none' end, false from member",
                "insert into household (number, head_person_id, union_id, filed_on, archive_level, work_unit, unit_nature, unit_condition, "
                        + "industry, work_status, model_worker, housing_type, floor_area, medical_insurance, registered_region, postcode, "
                        + "bank_name, bank_branch, bank_card, contact_cadre, remark) select 'K' || (100000 + x), 75000 + x, mod(x, 500) + 1, "
                        + "dateadd('day', mod(x * 17, 3900), date '2016-01-01'), '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '' "
                        + "from system_range(1, 8000)",
                "insert into household_state (household_id, from_on, state, reason) select id, filed_on, 'on_file', '' from household",
                "insert into household_state (household_id, from_on, state, reason) select id, dateadd('day', 400, filed_on), 'lifted', '' "
                        + "from household where mod(id, 16) < 9",
                "insert into household_cause (household_id, from_on, main_cause, other_causes) select id, filed_on, "
                        + "lpad(mod(id, 10) + 1, 2, '0'), '' from household",
                "insert into household_member (household_id, person_id, relation, joined_on, standing, school, school_stage) "
                        + "select id, head_person_id, '本人', filed_on, '', '', '' from household",
                "insert into household_decision (household_id, decided_on, category, computed_category, stated, people, income_fen, "
                        + "rigid_spending_fen, loss_fen, boundary, relative_multiple_percent, loss_share_percent, document_number, rulebook, card) "
                        + "select id, filed_on, case mod(id, 3) when 0 then 'deep' when 1 then 'relative' else 'accident' end, 'deep', false, 1, 0, 0, "
                        + "0, '<', 200, 80, '', '', '' from household",
                "insert into aid_payment (voucher, kind, source, amount_fen, paid_on, way, goods, payee_person_id, household_id, budget_year, "
                        + "paid_directly, school_stage, bank_card, remark) select 'V' || x, case mod(x, 4) when 0 then 'living' when 1 then 'medical' "
                        + "when 2 then 'legal' else 'cooling' end, case mod(x, 2) when 0 then 'central' else 'own' end, 10000 + x, "
                        + "case when x <= " + inTheQuarter + " then dateadd('day', mod(x, 92), date '2026-07-01') else dateadd('day', mod(x, 3000), date '2017-01-01') "
                        + "end, 'bank', '', 75000 + mod(x, 8000) + 1, mod(x, 8000) + 1, 2026, false, '', '', '' from system_range(1, 105000)",
                "insert into aid_payment_person (payment_id, person_id) select id, payee_person_id from aid_payment",
                "analyze")) {
            office.store.session().change(new Action("test.scale"), () -> office.store.session().write(sql -> sql.execute(script)));
        }
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void the_check_of_a_quarter_takes_at_most_five_seconds() {
        tenYears(2600);
        for (int run = 1; run <= 3; run++) {
            long start = System.nanoTime();
            var verdict = office.report.check.check(THIRD);
            long millis = (System.nanoTime() - start) / 1_000_000;
            System.out.printf("check: %,d ms, %,d findings%n", millis, verdict.findings().size());
            assertThat(run == 1 || millis <= 5000).as("run %d took %d ms", run, millis).isTrue();
        }
    }

    @Test
    void the_structure_table_of_a_day_takes_at_most_two_seconds() {
        tenYears(2600);
        var session = office.store.session();
        var tables = new StructureTables(session, ReportedAreas.facts(session), ReportUseCases.RULES,
                new OfficeTable(session, office.store.writer()), new ReportWords(Texts.chinese()));
        for (int run = 1; run <= 3; run++) {
            long start = System.nanoTime();
            var structure = tables.on(THIRD.lastDay(), "");
            long millis = (System.nanoTime() - start) / 1_000_000;
            System.out.printf("structure: %,d ms, %,d figures%n", millis, structure.figures().figures().size());
            assertThat(run == 1 || millis <= 2000).as("run %d took %d ms", run, millis).isTrue();
        }
    }

    @Test
    void the_workbook_is_written_as_quickly_as_bare_streaming() throws Exception {
        tenYears(62_000);
        var rows = new ArrayList<DetailRow>();
        office.report.details.each(AidReport.D02, THIRD, "match-key", paid -> rows.add(new DetailRow(paid.number(),
                Stream.of(paid.values()).map(value -> value instanceof Money money ? money.yuan().toPlainString()
                        : value == null || value instanceof Boolean ? "" : value.toString()).toList())));
        for (int run = 1; run <= 3; run++) {
            long start = System.nanoTime();
            bare(rows);
            long bare = System.nanoTime() - start;
            start = System.nanoTime();
            var file = office.quarter.write(THIRD, folder, Progress.NONE).file();
            long whole = System.nanoTime() - start;
            start = System.nanoTime();
            assertThat(office.files.edits(file)).isEmpty();
            System.out.printf("workbook: %,d rows, %,d ms with the check; bare SXSSF %,d ms; ratio %.2f; read back %,d ms; %,d bytes%n", rows.size(),
                    whole / 1_000_000, bare / 1_000_000, (double) whole / bare, (System.nanoTime() - start) / 1_000_000, Files.size(file));
        }
    }

    /** The same detail cells and their seals, written by POI alone. */
    private static void bare(List<DetailRow> rows) throws Exception {
        try (var workbook = new SXSSFWorkbook(100)) {
            var sheet = workbook.createSheet("D02");
            var manifest = workbook.createSheet("_manifest");
            int at = 0;
            for (var row : rows) {
                var line = sheet.createRow(at);
                line.createCell(0).setCellValue(row.key());
                for (int i = 0; i < AidReport.D02.columns().size(); i++) {
                    var cell = line.createCell(i + 1);
                    if (i == 8) {
                        cell.setCellValue(Double.parseDouble(row.cells().get(i)));
                    } else if (!row.cells().get(i).isEmpty()) {
                        cell.setCellValue(row.cells().get(i));
                    }
                }
                var seal = manifest.createRow(at++);
                seal.createCell(0).setCellValue("row.D02." + row.key());
                seal.createCell(1).setCellValue("0".repeat(89));
            }
            workbook.write(OutputStream.nullOutputStream());
        }
    }
}
