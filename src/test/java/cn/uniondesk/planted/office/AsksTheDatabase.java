package cn.uniondesk.planted.office;

/** Stands where it must not, to show that the wall is watched. */
final class AsksTheDatabase {
    java.sql.Connection connection;
}
