package cn.uniondesk.office.safety;

/** 查看敏感信息: who looked at a whole identity number, card or telephone, when and where. Nothing takes an entry out again. */
public interface SensitiveLooks {

    /**
     * @param where the area of work, such as {@code members}
     * @param record what was open there, 0 for none
     * @param field what was looked at, by its name in the form
     */
    void note(String where, long record, String field);

    /** How many are noted. */
    long count();
}
