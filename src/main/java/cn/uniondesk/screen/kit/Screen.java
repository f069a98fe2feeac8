package cn.uniondesk.screen.kit;

/**
 * What the window asks of the controller of every screen. The keys of the window end here; a screen answers those that
 * mean something to it and keeps what was typed when it is left.
 */
public interface Screen {

    /** The clerk comes to this screen, again perhaps: what is shown is brought up to date. */
    void arrive(Place place);

    /** Ctrl+S */
    default void save() {}

    /** Ctrl+N */
    default void createNew() {}

    /** Ctrl+P */
    default void print() {}

    /** F5 */
    default void check() {}

    /** Ctrl+I */
    default void pedigree() {}

    /** Ctrl+Z outside of a field; false where this screen has nothing of its own to take back. */
    default boolean takeBack() {
        return false;
    }

    /** Esc: true where the screen answers it itself, by going from a form back to its list. */
    default boolean leave() {
        return false;
    }
}
