package cn.uniondesk.planted.office.radar;

/** Stands where it must not, to show that the wall is watched. */
final class KnowsAnArea {
    cn.uniondesk.office.household.Category category;
}
