package cn.uniondesk.office.overrides;

import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.values.RecordRef;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Judges a clause that is passed by its severity in the rule book: 提示 is only advised, 警告 asks for a reason, 禁止 for a
 * reason and for a second account that confirms it. What is passed is noted in the one list.
 */
public final class Overriding {

    private static final String WARNING = "警告";
    private static final String SECOND = "secondAccount";

    /** Nothing is ever passed on purpose: for a ledger beside which no list is kept. */
    public static final Overriding NONE = new Overriding(null, (account, password) -> false, "", Clock.systemUTC());

    private final Overrides list;
    private final BiPredicate<String, char[]> admits;
    private final String account;
    private final Clock clock;

    /** @param admits whether a password is an account's @param account who is at work */
    public Overriding(Overrides list, BiPredicate<String, char[]> admits, String account, Clock clock) {
        this.list = list;
        this.admits = admits;
        this.account = account;
        this.clock = clock;
    }

    /** Who is at work. */
    public String account() {
        return account;
    }

    /** Whether the clause can be passed only with a reason. */
    public static boolean asksReason(PassedClause passed) {
        return passed.rule().severity().equals(WARNING) || passed.rule().isForbidden();
    }

    /** Whether it asks for a second account too. */
    public static boolean asksSecond(PassedClause passed) {
        return passed.rule().isForbidden();
    }

    /** Refuses beside the field, naming clause and both figures, unless what is said suffices; then it is advised. */
    public void judge(List<PassedClause> passed, Exemption said, Judgement judgement) {
        for (var each : passed) {
            String[] arguments = each.said().toArray(String[]::new);
            if (!asksReason(each)) {
                judgement.advise(each.field(), each.key(), arguments);
            } else if (list == null || said.reason().isEmpty()) {
                judgement.refuse(each.field(), each.key() + ".refused", arguments);
            } else if (asksSecond(each)) {
                unconfirmed(said).ifPresentOrElse(
                        key -> {
                            judgement.refuse(each.field(), each.key() + ".refused", arguments);
                            judgement.refuse(SECOND, key, said.second());
                        },
                        () -> judgement.advise(each.field(), each.key(), arguments));
            } else {
                judgement.advise(each.field(), each.key(), arguments);
            }
        }
    }

    private Optional<String> unconfirmed(Exemption said) {
        if (said.second().isEmpty()) {
            return Optional.of("override.refused.second");
        }
        if (said.second().equals(account)) {
            return Optional.of("override.refused.same");
        }
        return admits.test(said.second(), said.password()) ? Optional.empty() : Optional.of("override.refused.password");
    }

    /** Notes what was passed, in the transaction that saves the record. */
    public void note(RecordRef record, List<PassedClause> passed, Exemption said) {
        passed.stream().filter(Overriding::asksReason).forEach(each -> list.note(new RuleOverride(
                record, each.rule().code(), each.clause(), each.allowed(), each.found(), said.reason(), account,
                asksSecond(each) ? said.second() : "", clock.instant())));
    }
}
