package cn.uniondesk.office.intake;

/**
 * What became of a row that was taken in or held.
 *
 * @param plain what is to be said where nothing else is listed, null where nothing is
 */
public record RowJudgement(Fate fate, Note plain) {

    public static final RowJudgement CREATED = new RowJudgement(Fate.CREATED, null);
    public static final RowJudgement HELD = new RowJudgement(Fate.HELD, null);
    /** The same row a second time in one file. */
    public static final RowJudgement REPEATED = new RowJudgement(Fate.UNCHANGED, Note.REPEATED);

    public static RowJudgement known(boolean changed) {
        return changed ? new RowJudgement(Fate.UPDATED, Note.CHANGED) : new RowJudgement(Fate.UNCHANGED, Note.KNOWN);
    }
}
