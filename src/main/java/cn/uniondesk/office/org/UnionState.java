package cn.uniondesk.office.org;

/** 工会状态: 正常, 停产(活动暂停), 撤销, 合并. */
public enum UnionState {
    ACTIVE, SUSPENDED, DISSOLVED, MERGED
}
