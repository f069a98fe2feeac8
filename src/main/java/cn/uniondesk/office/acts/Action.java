package cn.uniondesk.office.acts;

/**
 * What a clerk is doing while records change: it stands in the log beside who and when.
 *
 * @param name dotted name, such as {@code member.edit} or {@code import.members}; its Chinese is {@code action.NAME}
 */
public record Action(String name) {}
