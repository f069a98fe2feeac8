package cn.uniondesk.office.record;

import java.time.LocalDate;
import java.util.List;

/** 已删除记录: wrong records that were taken out, each with its reason; they can be put back as they were. */
public interface DeletedRecords {

    /** @param kind code of the declaration @param title what people called it */
    record Deleted(long id, String kind, long record, String title, String reason, LocalDate deletedOn) {}

    /** Those that were not put back, the last first. */
    List<Deleted> all();

    /** Puts the record back under its id, with all that it said. */
    void restore(long id);
}
