package cn.uniondesk.screen.entry;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.values.Office;
import cn.uniondesk.screen.kit.Words;
import javafx.print.PrinterJob;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

/** The recovery key on one sheet of the default printer; no file of it is left behind. */
public final class RecoveryPage implements RecoverySheet {

    private final Words words;

    public RecoveryPage(Words words) {
        this.words = words;
    }

    @Override
    public void print(Office office, String recoveryKey) {
        var job = PrinterJob.createPrinterJob();
        if (job == null) {
            throw new Failure("printer.none");
        }
        var page = new VBox(18, line(words.say("setup.key_title"), 18), line(office.name() + " " + office.code(), 12),
                line(recoveryKey, 20), line(words.say("setup.key_why"), 11));
        page.setPrefWidth(job.getJobSettings().getPageLayout().getPrintableWidth());
        if (!job.printPage(page) || !job.endJob()) {
            throw new Failure("printer.refused");
        }
    }

    private static Label line(String text, double size) {
        var line = new Label(text);
        line.setFont(Font.font(size));
        line.setWrapText(true);
        return line;
    }
}
