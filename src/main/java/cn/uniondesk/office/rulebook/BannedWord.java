package cn.uniondesk.office.rulebook;

/** 禁购词: goods that may not be bought, with severity 禁止, 警告 or 提示. */
public record BannedWord(String word, String severity, String note) {}
