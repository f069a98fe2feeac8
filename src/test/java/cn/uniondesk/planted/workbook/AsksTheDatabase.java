package cn.uniondesk.planted.workbook;

/** Stands where it must not, to show that the wall is watched. */
final class AsksTheDatabase {
    org.jooq.DSLContext tables;
}
