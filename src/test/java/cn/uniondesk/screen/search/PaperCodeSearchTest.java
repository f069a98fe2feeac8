package cn.uniondesk.screen.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.Imprint;
import cn.uniondesk.office.form.PaperCode;
import cn.uniondesk.office.household.HouseholdLine;
import cn.uniondesk.office.household.area.HouseholdArea;
import cn.uniondesk.office.household.forms.HouseholdForms;
import cn.uniondesk.office.household.ledger.HouseholdLedger;
import cn.uniondesk.office.values.ListQuery;
import cn.uniondesk.screen.BenchOffice;
import cn.uniondesk.screen.OnScreen;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Fxml;
import cn.uniondesk.screen.kit.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code at the foot of a paper, typed or scanned into the search. */
class PaperCodeSearchTest {

    @TempDir
    private Path home;

    @Test
    void aScannedCodeOpensItsRecordAndSaysWhetherThePaperIsOutOfDate() {
        try (var office = new BenchOffice(home.resolve("office")).withUnions(); var screen = OnScreen.usual(BenchOffice.CLOCK)) {
            office.take(HouseholdLedger.KIND, "困难职工台账.xlsx");
            var open = office.workplace();
            var today = LocalDate.now(BenchOffice.CLOCK);
            HouseholdLine file = open.areas().get(HouseholdArea.class).households().list(ListQuery.first("number"), today).rows().getFirst();
            var papers = ((Outcome.Done<List<FormContent>>) open.formContents().of(
                    HouseholdForms.F02, HouseholdForms.HOUSEHOLD, file.number(), today, new Imprint("办公室", "王芳", "2026-11-21 10:00"))).value();
            open.paperwork().trail().printed(papers);
            var code = PaperCode.of(papers.getFirst());
            screen.show(Fxml.SEARCH, SearchController.class,
                    kit -> new SearchController(kit, open.people(), java.util.List.of(), open.paperwork().trail()));
            var text = screen.find("#text", TextField.class);

            OnScreen.run(() -> text.setText(code.text()));
            assertThat(screen.find("#count", Label.class).getText()).contains("与现在的记录一致");
            assertThat(screen.find("#found", ListView.class).getItems().size()).isEqualTo(1);
            screen.picture("search-paper-code");
            OnScreen.run(text::requestFocus);
            screen.robot().push(KeyCode.ENTER);
            assertThat(screen.places()).containsExactly(Place.of(Area.HOUSEHOLDS, file.id()));

            open.paperwork().trail().printed(papers);
            OnScreen.run(() -> text.setText(code.form() + "-" + code.subject() + "-000000"));
            assertThat(screen.find("#count", Label.class).getText()).contains("没有打印过");
            assertThat(screen.find("#found", ListView.class).getItems().size()).isZero();
            assertThat(screen.failures()).isEmpty();
        }
    }
}
