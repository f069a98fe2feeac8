package cn.uniondesk.planted.cycle.second;

/** Stands where it must not, to show that the wall is watched. */
public final class KnowsFirst {
    cn.uniondesk.planted.cycle.first.KnowsSecond other;
}
