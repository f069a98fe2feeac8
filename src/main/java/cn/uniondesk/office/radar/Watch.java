package cn.uniondesk.office.radar;

import java.time.LocalDate;
import java.util.List;

/** Looks out for one kind of thing that comes due. */
public interface Watch {

    List<Due> due(LocalDate today);
}
