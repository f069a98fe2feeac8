package cn.uniondesk.office.report;

/** 指标: one figure of the catalogue, whoever asks for it. */
public record Indicator(Fact fact, Filter filter, Measure measure, Window window) {}
