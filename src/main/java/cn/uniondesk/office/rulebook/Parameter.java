package cn.uniondesk.office.rulebook;

import java.time.LocalDate;

/**
 * 参数: one dated value of a rule with its document.
 *
 * @param code dotted, such as {@code recognition.relative.multiple}
 * @param amount the value as written; what it means is the unit
 * @param scope district it holds in, {@code *} for every one
 * @param boundary {@code <} or {@code ≤}, empty where the rule compares nothing
 * @param from null: since ever
 * @param to last day, null: until further notice
 * @param severity 禁止, 警告 or 提示
 * @param confidence how sure the default is; 待确认 until the district confirms it
 */
public record Parameter(
        String code,
        String name,
        String amount,
        String unit,
        String scope,
        String boundary,
        LocalDate from,
        LocalDate to,
        String documentNumber,
        String article,
        String severity,
        String confidence) {}
