package cn.uniondesk.office.household;

/** 困难类别, third generation (about 2019 to now): 深度困难, 相对困难, 意外致困; NONE where no category fits. */
public enum Category {
    DEEP, RELATIVE, ACCIDENT, NONE
}
