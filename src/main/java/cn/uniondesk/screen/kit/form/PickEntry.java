package cn.uniondesk.screen.kit.form;

import cn.uniondesk.office.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A record found by typing: a union by its name, a person by initials. */
public final class PickEntry extends Entry {

    /** @param id of the record @param beside what tells it from others of the same name */
    public record Pick(long id, String name, String beside) {
        public String line() {
            return beside.isEmpty() ? name : name + "  " + beside;
        }
    }

    private final Function<String, List<Pick>> search;
    private Pick picked;

    public PickEntry(String name, Function<String, List<Pick>> search) {
        super(name);
        this.search = search;
        text().addListener((all, before, now) -> {
            if (picked != null && !picked.name().equals(get())) {
                picked = null;
            }
        });
    }

    @Override
    public PickEntry must() {
        super.must();
        return this;
    }

    public List<Pick> suggest(String typed) {
        return typed.isBlank() ? List.of() : search.apply(typed.strip());
    }

    public void pick(Pick chosen) {
        picked = chosen;
        text().set(chosen.name());
    }

    public void fill(Pick chosen) {
        picked = chosen;
        fill(chosen == null ? "" : chosen.name());
    }

    /** Null where nothing is chosen; a name typed in full is chosen if only one record has it. */
    public Long value() {
        if (picked == null && !get().isEmpty()) {
            var same = suggest(get()).stream().filter(each -> each.name().equals(get())).toList();
            picked = same.size() == 1 ? same.getFirst() : null;
        }
        return picked == null ? null : picked.id();
    }

    @Override
    public Optional<Refusal> unreadable() {
        return get().isEmpty() || value() != null
                ? Optional.empty()
                : Optional.of(Refusal.of(name(), "refusal.pick_unknown", get()));
    }
}
