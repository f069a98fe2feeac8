package cn.uniondesk.planted.cycle.first;

/** Stands where it must not, to show that the wall is watched. */
public final class KnowsSecond {
    cn.uniondesk.planted.cycle.second.KnowsFirst other;
}
