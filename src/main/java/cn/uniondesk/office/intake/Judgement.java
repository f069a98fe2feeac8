package cn.uniondesk.office.intake;

/**
 * What became of a row that was taken in or held.
 *
 * @param plain what is to be said where nothing else is listed, null where nothing is
 */
record Judgement(Fate fate, Note plain) {

    static final Judgement CREATED = new Judgement(Fate.CREATED, null);
    static final Judgement HELD = new Judgement(Fate.HELD, null);
    /** The same row a second time in one file. */
    static final Judgement REPEATED = new Judgement(Fate.UNCHANGED, Note.REPEATED);

    static Judgement known(boolean changed) {
        return changed ? new Judgement(Fate.UPDATED, Note.CHANGED) : new Judgement(Fate.UNCHANGED, Note.KNOWN);
    }
}
