package cn.uniondesk.office.org;

import java.time.LocalDate;

/** 工会法人资格证书 with its validity; the first day may be unknown (null). */
public record Certificate(String number, LocalDate validFrom, LocalDate validUntil) {}
