package cn.uniondesk.command;

import cn.uniondesk.office.workplace.Workplace;
import java.util.LinkedHashMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code undo BATCH}: takes a whole import back, naming what was edited since and so stays. */
@Command(name = "undo")
final class UndoCommand extends OfficeCommand {

    @Parameters(paramLabel = "BATCH")
    private long batch;

    UndoCommand(Environment environment) {
        super(environment);
    }

    @Override
    protected int run(Workplace workplace) {
        var undone = workplace.intake().undo().takeBack(batch);
        if (json()) {
            var object = new LinkedHashMap<String, Object>();
            object.put("batch", batch);
            object.put("removed", undone.removed());
            object.put("restored", undone.restored());
            object.put("stayed", undone.stayed());
            object(object);
        } else {
            say("undo.done", batch, undone.removed(), undone.restored());
            undone.stayed().forEach(each -> say("undo.stayed", each));
        }
        return ExitCode.DONE;
    }
}
