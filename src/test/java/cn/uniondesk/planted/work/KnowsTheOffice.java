package cn.uniondesk.planted.work;

/** Stands where it must not, to show that the wall is watched. */
final class KnowsTheOffice {
    cn.uniondesk.office.values.Money money;
}
