package cn.uniondesk.command;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.acts.Texts;
import cn.uniondesk.office.reading.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/** What the office refused, as one failure of the command: its sentences one after the other. */
final class Refused extends Failure {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    Refused(Texts texts, List<Refusal> refusals) {
        super("refused", refusals.stream().limit(SHOWN).map(texts::text).collect(Collectors.joining(" ")));
    }
}
