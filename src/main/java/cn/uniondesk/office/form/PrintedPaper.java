package cn.uniondesk.office.form;

import java.time.Instant;

/** A paper that left the printer, or was saved to be printed. */
public record PrintedPaper(PaperCode code, Instant printedAt, String account) {}
