package cn.uniondesk.office.report;

/**
 * What is counted, as an area of work names it: unions, open files, payments. States are those of the window's last day,
 * events those inside it. The area's store room says which rows a fact has.
 */
public record Fact(String name) {}
