package cn.uniondesk.office.aid.choosing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks through the registers for whom a campaign could be for, and for what people already got. */
public interface Candidates {

    /** By file number, then name; those in the registers on the day. */
    List<Candidate> find(Criteria criteria, LocalDate on);

    /** One person as a candidate, with the file on which the person is on the day. */
    Candidate of(long personId, LocalDate on);

    /** Who is married to whom, by the files of the day; in both directions. */
    Map<Long, Set<Long>> couples(Collection<Long> people, LocalDate on);

    /** What these people were aided with or received from the day on, and what is still planned for them elsewhere. */
    List<Earlier> earlier(Collection<Long> people, LocalDate from);
}
