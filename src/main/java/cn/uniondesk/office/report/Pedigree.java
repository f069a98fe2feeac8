package cn.uniondesk.office.report;

import java.util.List;

/**
 * 口径与明细: where a figure comes from.
 *
 * @param definition what the figure means, in one sentence
 * @param portions records whose amounts add up to the figure
 * @param isWhole whether these are all of them, or only the first
 * @param averages 户均 and 人均 of an amount of money, empty for any other figure
 */
public record Pedigree(
        CellKey cell, String title, Figure figure, String definition, List<Portion> portions, boolean isWhole,
        List<Average> averages) {

    /**
     * An amount shared out, to the 分; half a 分 is rounded up.
     *
     * @param among {@link Measure#HOUSEHOLDS} or {@link Measure#PEOPLE}
     * @param count how many of them
     */
    public record Average(Measure among, long count, Figure each) {

        static Average of(Figure sum, Measure among, long count) {
            return new Average(among, count, sum.dividedBy(count));
        }
    }

    public Pedigree {
        portions = List.copyOf(portions);
        averages = List.copyOf(averages);
    }

    /** What the records shown come to. */
    public Figure sum() {
        return new Figure(portions.stream().mapToLong(Portion::amount).sum(), figure.isMoney());
    }
}
