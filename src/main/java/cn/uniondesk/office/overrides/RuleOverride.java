package cn.uniondesk.office.overrides;

import cn.uniondesk.office.values.RecordRef;
import java.time.Instant;

/**
 * A clause of the rule book that was passed for one record on purpose.
 *
 * @param rule code of the rule
 * @param clause its words with article and document, as they were then
 * @param allowed what the clause allows, as people read it
 * @param found what the record comes to
 * @param account who entered it
 * @param second who confirmed it, empty where the rule asks for nobody
 */
public record RuleOverride(
        RecordRef record, String rule, String clause, String allowed, String found, String reason, String account, String second,
        Instant at) {}
