package cn.uniondesk.office.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Where the lines of an import go as they arise: into the store in portions, or, in a dry run, into a list. */
interface ImportLog {

    void row(RowLine line, String cells);

    void repair(RepairLine line);

    void total(TotalLine line);

    void flush();

    ImportLines lines();

    /** Lines of an import that leaves nothing behind. */
    final class Collected implements ImportLog, ImportLines {

        private static final int MANY_WORDS = 4_000;

        private final List<RowLine> rows = new ArrayList<>();
        private final List<RepairLine> repairs = new ArrayList<>();
        private final List<TotalLine> totals = new ArrayList<>();
        private final Map<String, String> words = new HashMap<>();

        @Override
        public void row(RowLine line, String cells) {
            rows.add(line);
        }

        @Override
        public void repair(RepairLine line) {
            repairs.add(new RepairLine(
                    line.sheet(), line.row(), line.column(), line.field(), line.code(), once(line.from()), once(line.to())));
        }

        /** The same few words and days are repaired again and again. */
        private String once(String word) {
            var known = words.size() < MANY_WORDS ? words.putIfAbsent(word, word) : words.get(word);
            return known == null ? word : known;
        }

        @Override
        public void total(TotalLine line) {
            totals.add(line);
        }

        @Override
        public void flush() {
            // Nothing waits.
        }

        @Override
        public ImportLines lines() {
            return this;
        }

        @Override
        public void rows(Consumer<RowLine> reader) {
            rows.forEach(reader);
        }

        @Override
        public void repairs(Consumer<RepairLine> reader) {
            repairs.forEach(reader);
        }

        @Override
        public void totals(Consumer<TotalLine> reader) {
            totals.forEach(reader);
        }
    }

    /** Lines that are stored with their batch. */
    final class Stored implements ImportLog {

        private static final int PORTION = 500;

        private final Imports imports;
        private final long batch;
        private final List<RowLine> rows = new ArrayList<>();
        private final List<String> cells = new ArrayList<>();
        private final List<RepairLine> repairs = new ArrayList<>();
        private final List<TotalLine> totals = new ArrayList<>();

        Stored(Imports imports, long batch) {
            this.imports = imports;
            this.batch = batch;
        }

        @Override
        public void row(RowLine line, String held) {
            rows.add(line);
            cells.add(held);
            flushAt(rows.size());
        }

        @Override
        public void repair(RepairLine line) {
            repairs.add(line);
            flushAt(repairs.size());
        }

        @Override
        public void total(TotalLine line) {
            totals.add(line);
        }

        private void flushAt(int waiting) {
            if (waiting >= PORTION) {
                flush();
            }
        }

        @Override
        public void flush() {
            imports.addRows(batch, rows, cells);
            imports.addRepairs(batch, repairs);
            imports.addTotals(batch, totals);
            rows.clear();
            cells.clear();
            repairs.clear();
            totals.clear();
        }

        @Override
        public ImportLines lines() {
            return imports.lines(batch);
        }
    }
}
