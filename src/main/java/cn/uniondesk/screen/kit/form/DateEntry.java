package cn.uniondesk.screen.kit.form;

import cn.uniondesk.office.reading.Fault;
import cn.uniondesk.office.reading.LooseDate;
import cn.uniondesk.office.reading.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** A day, typed in any of the spellings that people use. */
public final class DateEntry extends Entry {

    private final Clock clock;

    public DateEntry(String name, Clock clock) {
        super(name);
        this.clock = clock;
    }

    @Override
    public DateEntry must() {
        super.must();
        return this;
    }

    /** Null where nothing readable is typed. */
    public LocalDate value() {
        return LooseDate.typed(get(), LocalDate.now(clock)).value().orElse(null);
    }

    public void fill(LocalDate day) {
        fill(day == null ? "" : day.toString());
    }

    @Override
    public Optional<Refusal> unreadable() {
        return get().isEmpty() || value() != null
                ? Optional.empty()
                : Optional.of(Fault.DATE_UNREADABLE.at(name()));
    }

    @Override
    public String proper() {
        var day = value();
        return day == null ? get() : day.toString();
    }
}
