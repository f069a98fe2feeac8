package cn.uniondesk.screen.kit.form;

import cn.uniondesk.office.reading.Refusal;
import java.text.Normalizer;
import java.util.Optional;

/** A count: whole and not below zero. */
public final class NumberEntry extends Entry {

    public NumberEntry(String name) {
        super(name);
    }

    @Override
    public NumberEntry must() {
        super.must();
        return this;
    }

    /** Null where nothing readable is typed. */
    public Long value() {
        var plain = Normalizer.normalize(get(), Normalizer.Form.NFKC).replace(",", "");
        return plain.matches("\\d{1,9}") ? Long.valueOf(plain) : null;
    }

    public Integer whole() {
        var number = value();
        return number == null ? null : number.intValue();
    }

    public void fill(Number number) {
        fill(number == null ? "" : number.toString());
    }

    @Override
    public Optional<Refusal> unreadable() {
        return get().isEmpty() || value() != null
                ? Optional.empty()
                : Optional.of(Refusal.of(name(), "refusal.number_unreadable", get()));
    }
}
