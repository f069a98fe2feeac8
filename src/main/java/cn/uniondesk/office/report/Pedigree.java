package cn.uniondesk.office.report;

import java.util.List;

/**
 * 口径与明细: where a figure comes from.
 *
 * @param definition what the figure means, in one sentence
 * @param portions records whose amounts add up to the figure
 * @param isWhole whether these are all of them, or only the first
 */
public record Pedigree(
        CellKey cell, String title, Figure figure, String definition, List<Portion> portions, boolean isWhole) {

    public Pedigree {
        portions = List.copyOf(portions);
    }

    /** What the records shown come to. */
    public Figure sum() {
        return new Figure(portions.stream().mapToLong(Portion::amount).sum(), figure.isMoney());
    }
}
