package cn.uniondesk.planted.store;

/** Stands where it must not, to show that the wall is watched. */
final class ReadsWorkbooks {
    org.apache.poi.ss.usermodel.Workbook workbook;
}
