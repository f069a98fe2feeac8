package cn.uniondesk.office.venue;

import cn.uniondesk.office.form.BlankRecord;
import cn.uniondesk.office.form.Choice;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.Imprint;
import java.util.List;

/** F24b 阵地复验表: one a re-inspection; where there was none yet, with the venue alone for the pen. */
public record VenueInspectionForm(
        Imprint imprint, VenueForm.Named venue, VenueForm.Place place, String kind, Seen seen, List<Choice> sixHaves,
        List<Choice> sevenOnes, List<Choice> results)
        implements FormContent {

    public VenueInspectionForm {
        sixHaves = List.copyOf(sixHaves);
        sevenOnes = List.copyOf(sevenOnes);
        results = List.copyOf(results);
    }

    /** @param served 本年服务人次 @param found 存在问题 @param mendBy 整改期限 @param nextOn 下次复验 */
    public record Seen(
            String inspectedOn, String inspectors, String star, String served, String found, String mendBy, String nextOn) {}

    static VenueInspectionForm blank(Imprint imprint, List<Choice> sixHaves, List<Choice> sevenOnes, List<Choice> results) {
        return new VenueInspectionForm(imprint, BlankRecord.of(VenueForm.Named.class), BlankRecord.of(VenueForm.Place.class), "",
                BlankRecord.of(Seen.class), sixHaves, sevenOnes, results);
    }

    @Override
    public Form form() {
        return VenueForms.F24B;
    }
}
