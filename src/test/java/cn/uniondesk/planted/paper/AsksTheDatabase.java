package cn.uniondesk.planted.paper;

/** Stands where it must not, to show that the wall is watched. */
final class AsksTheDatabase {
    org.jooq.DSLContext tables;
}
