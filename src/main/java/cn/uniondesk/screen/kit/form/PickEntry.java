package cn.uniondesk.screen.kit.form;

import cn.uniondesk.office.org.Unions;
import cn.uniondesk.office.reading.Refusal;
import cn.uniondesk.work.Background;
import cn.uniondesk.work.Job;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A record found by typing: a union by its name, a person by initials. */
public final class PickEntry extends Entry {

    /** @param id of the record @param beside what tells it from others of the same name */
    public record Pick(long id, String name, String beside) {

        private static final int MOST = 20;

        /** Unions whose name contains what was typed. */
        public static List<Pick> unions(Unions unions, String typed, LocalDate on) {
            return unions.all(on).stream()
                    .filter(union -> union.name().contains(typed))
                    .limit(MOST)
                    .map(union -> new Pick(union.id(), union.name(), ""))
                    .toList();
        }

        public String line() {
            return beside.isEmpty() ? name : name + "  " + beside;
        }
    }

    private final Background background;
    private final Function<String, List<Pick>> search;
    private final ObservableList<Pick> offered = FXCollections.observableArrayList();
    private Pick picked;
    private Job<List<Pick>> searching;

    public PickEntry(String name, Background background, Function<String, List<Pick>> search) {
        super(name);
        this.background = background;
        this.search = search;
        text().addListener((all, before, now) -> typed(get()));
    }

    @Override
    public PickEntry must() {
        super.must();
        return this;
    }

    /** What was found for the text typed so far; nothing once one is chosen. */
    public ObservableList<Pick> offered() {
        return offered;
    }

    public void pick(Pick chosen) {
        picked = chosen;
        text().set(chosen.name());
        offered.clear();
    }

    public void fill(Pick chosen) {
        picked = chosen;
        fill(chosen == null ? "" : chosen.name());
        offered.clear();
    }

    /** Null where nothing is chosen; a name typed in full is chosen if only one record has it. */
    public Long value() {
        if (picked == null) {
            var same = offered.stream().filter(each -> each.name().equals(get())).toList();
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

    private void typed(String typed) {
        if (picked != null && picked.name().equals(typed)) {
            return;
        }
        picked = null;
        if (searching != null) {
            searching.cancel();
        }
        if (typed.isEmpty()) {
            offered.clear();
            return;
        }
        var mine = background.run(work -> {
            work.checkCancelled();
            return search.apply(typed);
        });
        searching = mine;
        mine.onSuccess(found -> {
            if (searching == mine && picked == null) {
                offered.setAll(found);
            }
        }).start();
    }
}
