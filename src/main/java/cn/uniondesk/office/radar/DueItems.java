package cn.uniondesk.office.radar;

import java.time.LocalDate;
import java.util.List;

/** What is overdue, or due within the days that the rule book looks ahead. */
public interface DueItems {

    /** By day; a union's term and certificate from ninety days before their end. */
    List<DueItem> due(LocalDate today);
}
