package cn.uniondesk.office.intake;

import java.util.List;

/** Takes the rows of an import out of the store. */
public interface TakesBack {

    /** What later records or frozen quarters hold of the batch, as people call it; empty where nothing does. */
    List<String> holders(long batch);

    /** Works inside of an office action. */
    Undone takeBack(long batch);
}
