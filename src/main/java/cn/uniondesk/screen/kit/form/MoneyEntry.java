package cn.uniondesk.screen.kit.form;

import cn.uniondesk.office.reading.Fault;
import cn.uniondesk.office.reading.LooseAmount;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.office.values.CapitalAmount;
import cn.uniondesk.office.values.Money;
import java.util.Optional;

/** An amount in yuan; its capitals are said under it. */
public final class MoneyEntry extends Entry {

    public MoneyEntry(String name) {
        super(name);
        hinting(typed -> value().map(CapitalAmount::of).orElse(""));
    }

    @Override
    public MoneyEntry must() {
        super.must();
        return this;
    }

    /** Empty where nothing readable is typed. */
    public Optional<Money> value() {
        return LooseAmount.read(get()).value();
    }

    public Money orZero() {
        return value().orElse(Money.ZERO);
    }

    public void fill(Money amount) {
        fill(amount == null ? "" : amount.text());
    }

    @Override
    public Optional<Refusal> unreadable() {
        return get().isEmpty() || value().isPresent()
                ? Optional.empty()
                : Optional.of(Fault.AMOUNT_UNREADABLE.at(name()));
    }

    @Override
    public String proper() {
        return value().map(Money::text).orElse(get());
    }
}
