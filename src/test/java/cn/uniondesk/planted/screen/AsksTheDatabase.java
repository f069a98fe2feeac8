package cn.uniondesk.planted.screen;

/** Stands where it must not, to show that the wall is watched. */
final class AsksTheDatabase {
    org.jooq.DSLContext tables;
}
