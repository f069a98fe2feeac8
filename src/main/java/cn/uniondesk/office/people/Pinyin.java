package cn.uniondesk.office.people;

/**
 * Reads Chinese names aloud, so that they can be found by typing; every reading of a name is kept. A person's name begins
 * with a surname, and some characters are read otherwise there.
 */
public interface Pinyin {

    /** Whole syllables of each reading, lower case, readings apart by a space: {@code danxiong shanxiong}. */
    String syllables(String name);

    /** Initials of each reading: {@code dx sx}. */
    String initials(String name);

    /** The same of a union's or a unit's name, in which nothing is a surname. */
    default String titleSyllables(String title) {
        return syllables(title);
    }

    default String titleInitials(String title) {
        return initials(title);
    }
}
