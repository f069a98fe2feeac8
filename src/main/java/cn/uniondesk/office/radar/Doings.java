package cn.uniondesk.office.radar;

import java.util.List;

/** What was done in the office, as the write path wrote it down. */
public interface Doings {

    /** The last ones that changed something, latest first. */
    List<Doing> latest(int most);
}
