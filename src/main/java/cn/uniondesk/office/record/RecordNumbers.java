package cn.uniondesk.office.record;

import java.util.List;

/** 编号: numbers that the office gives in sequence, by series and year. A number is given once, also if its record goes. */
public interface RecordNumbers {

    /** Takes the next number of the year. */
    long next(String series, int year);

    /** Numbers that were given and that no record bears any more, the last year first. */
    List<Gap> gaps(Series series);

    /** 缺号: a number without its record, which was deleted, or came with an import that was taken back. */
    record Gap(int year, String number) {}

    /**
     * How the records of a kind are numbered.
     *
     * @param prefix such as {@code ZD}: the first venue of 2026 is ZD-2026-001
     */
    record Series(RecordNumbers numbers, String prefix, RecordField<String> field) {

        String next(int year) {
            return written(year, numbers.next(prefix, year));
        }

        public String written(int year, long number) {
            return "%s-%d-%03d".formatted(prefix, year, number);
        }
    }
}
