package cn.uniondesk.screen.household;

import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.screen.kit.form.Entry;
import cn.uniondesk.screen.kit.form.FormModel;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;

/** By how many per cent the standard is thought to rise; below zero it falls. */
final class WhatIfDraft extends FormModel {

    private static final int LEAST = -99;
    private static final int MOST = 1000;

    private final Entry percent = add(new Percent()).must();

    Optional<BigDecimal> percent() {
        return read(percent.get());
    }

    private static Optional<BigDecimal> read(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replace("%", "").strip();
        return plain.matches("[+-]?\\d{1,4}(\\.\\d{1,4})?")
                ? Optional.of(new BigDecimal(plain)).filter(each -> each.intValue() >= LEAST && each.intValue() <= MOST)
                : Optional.empty();
    }

    private static final class Percent extends Entry {

        Percent() {
            super("percent");
        }

        @Override
        public Optional<Refusal> unreadable() {
            return get().isEmpty() || read(get()).isPresent()
                    ? Optional.empty() : Optional.of(Refusal.of(name(), "what_if.refused", get()));
        }
    }
}
