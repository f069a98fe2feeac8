package cn.uniondesk.screen.kit.form;

import java.util.List;

/** 是, 否 or not known. */
public final class FlagEntry extends ChoiceEntry {

    private static final String YES = "yes";
    private static final String NO = "no";

    public FlagEntry(String name, String yes, String no, String unknown) {
        super(name, List.of(new Choice("", unknown), new Choice(YES, yes), new Choice(NO, no)));
    }

    /** Null where not known. */
    public Boolean value() {
        return get().isEmpty() ? null : YES.equals(get());
    }

    public void fill(Boolean value) {
        fill(value == null ? "" : value ? YES : NO);
    }
}
