package cn.uniondesk.screen.kit;

import cn.uniondesk.office.exports.ListExport;
import javafx.scene.Node;

/** The window as a screen sees it: where to go next, what to tell, what to ask. */
public interface DeskWay {

    void go(Place place);

    /** To where the clerk came from. */
    void back();

    Notices notices();

    /**
     * Asks before something that matters.
     *
     * @param action the name of what will be done, never "OK"
     */
    void confirm(String title, String question, String action, Runnable then);

    /** Lays something over the screen until {@link #uncover}; Esc takes it away as well. */
    void cover(Node content);

    void uncover();

    /** The line at the foot of the window: how many, how many chosen, last saved. */
    void status(String text);

    /** Asks for what and for whom a list leaves the office, and writes it. */
    void export(ListExport list);

    /** Notes that a sensitive field of what is open was looked at whole. */
    void looked(String field);

    /** Hides the desk until the password is given again; what was typed stays. */
    void lock();

    /** Takes up changed habits: language and scale. */
    void dress();
}
