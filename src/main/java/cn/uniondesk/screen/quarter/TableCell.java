package cn.uniondesk.screen.quarter;

import cn.uniondesk.office.report.ReportWords;
import cn.uniondesk.office.report.TableFigures;
import cn.uniondesk.screen.kit.Badge;
import cn.uniondesk.screen.kit.Words;
import cn.uniondesk.screen.kit.list.SentenceCell;
import java.util.function.Function;

/** A table in the list at the left: number, title, state. */
final class TableCell extends SentenceCell<TableFigures> {

    private final Words words;
    private final ReportWords report;
    private final Function<TableFigures, TableState> states;
    private final Badge state = new Badge(Badge.Level.PLAIN, "");

    TableCell(Words words, ReportWords report, Function<TableFigures, TableState> states) {
        this.words = words;
        this.report = report;
        this.states = states;
    }

    @Override
    protected void updateItem(TableFigures item, boolean none) {
        super.updateItem(item, none);
        if (none || item == null) {
            showNothing();
            return;
        }
        var stands = states.apply(item);
        var title = words.say("quarter.table_named", item.table().code(), report.table(item.table().code()));
        state.set(stands.level(), words.say(stands.key()));
        setAccessibleText(words.say("quarter.finding_said", title, words.say(stands.key())));
        show(null, title, state);
    }
}
