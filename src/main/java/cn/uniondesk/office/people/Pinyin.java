package cn.uniondesk.office.people;

/** Reads Chinese names aloud, so that they can be found by typing; every reading of a name is kept. */
public interface Pinyin {

    /** Whole syllables of each reading, lower case, readings apart by a space: {@code danxiong shanxiong}. */
    String syllables(String name);

    /** Initials of each reading: {@code dx sx}. */
    String initials(String name);
}
