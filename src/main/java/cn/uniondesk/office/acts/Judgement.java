package cn.uniondesk.office.acts;

import cn.uniondesk.office.reading.Advice;
import cn.uniondesk.office.reading.Reading;
import cn.uniondesk.office.reading.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Gathers, while a draft is looked at, what is refused and what is only advised, each under its field's name. */
public final class Judgement {

    private static final String MISSING = "refusal.missing";

    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Advice> advice = new ArrayList<>();

    public void refuse(String field, String key, String... arguments) {
        refusals.add(Refusal.of(field, key, arguments));
    }

    public void refuse(Refusal refusal) {
        refusals.add(refusal);
    }

    public void refuse(List<Refusal> others) {
        refusals.addAll(others);
    }

    public void advise(String field, String key, String... arguments) {
        advice.add(Advice.of(field, key, arguments));
    }

    public void advise(List<Advice> others) {
        advice.addAll(others);
    }

    /** What an official number, a day or the like says; refused where it cannot be read. */
    public <T> Optional<T> read(String field, Reading<T> reading) {
        reading.fault().ifPresent(fault -> refusals.add(fault.at(field)));
        return reading.value();
    }

    /** The text as it is kept: read where it was given, refused where it cannot be. */
    public <T> String text(String field, Reading<T> reading, Function<T, String> text) {
        return read(field, reading).map(text).orElse("");
    }

    public void require(String field, String text) {
        if (text == null || text.isBlank()) {
            refuse(field, MISSING);
        }
    }

    public void require(String field, Object value) {
        if (value == null) {
            refuse(field, MISSING);
        }
    }

    /** Refuses a day after today. */
    public void notFuture(String field, LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            refuse(field, "refusal.future", day.toString());
        }
    }

    /** Refuses a day before another, which the key names. */
    public void notBefore(String field, LocalDate day, LocalDate first, String key) {
        if (day != null && first != null && day.isBefore(first)) {
            refuse(field, key, day.toString(), first.toString());
        }
    }

    public boolean stands() {
        return refusals.isEmpty();
    }

    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    public List<Advice> advice() {
        return List.copyOf(advice);
    }

    /** Does the work where nothing was refused. */
    public <T> Outcome<T> outcome(Supplier<T> work) {
        return stands() ? Outcome.done(work.get(), advice) : Outcome.refused(refusals);
    }
}
