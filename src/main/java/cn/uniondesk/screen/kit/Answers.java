package cn.uniondesk.screen.kit;

import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.reading.Advice;
import cn.uniondesk.office.reading.Refusal;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Splits what an office action comes to into its two answers. */
public final class Answers {

    private Answers() {}

    public static <T> Consumer<Outcome<T>> either(BiConsumer<T, List<Advice>> done, Consumer<List<Refusal>> refused) {
        return outcome -> {
            switch (outcome) {
                case Outcome.Done<T>(var value, var advice) -> done.accept(value, advice);
                case Outcome.Refused<T>(var reasons) -> refused.accept(reasons);
            }
        };
    }
}
