package cn.uniondesk.office.household.forms;

import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.Imprint;
import cn.uniondesk.office.form.PublicText;
import java.util.List;

/**
 * F06 公示. Whatever stands in its rows is a {@link PublicText} or chosen from the office's own words: there is no place
 * for an ID number, a card, a telephone, an address or a diagnosis. Period, place and the telephone for objections are
 * written by hand or come with the notice.
 *
 * @param matter 拟认定 or 拟脱困
 * @param from first day of the notice, in words
 * @param until last day
 */
public record PublicNoticeForm(
        Imprint imprint, PublicText matter, PublicText from, PublicText until, PublicText place, List<Row> rows)
        implements FormContent {

    static final PublicText FILING = new PublicText("拟认定");
    static final PublicText LIFTING = new PublicText("拟脱困");

    public PublicNoticeForm {
        imprint = new Imprint(
                new PublicText(imprint.office()).text(), new PublicText(imprint.printedBy()).text(), imprint.printedAt(),
                imprint.subject());
        rows = List.copyOf(rows);
    }

    /**
     * @param unit 工作单位或社区
     * @param category 困难类别
     * @param reason 致困原因类别, without any name of a disease
     */
    public record Row(PublicText sequence, PublicText name, PublicText unit, PublicText category, PublicText reason) {}

    static PublicNoticeForm blank(Imprint imprint) {
        return new PublicNoticeForm(imprint, FILING, PublicText.NONE, PublicText.NONE, PublicText.NONE, List.of());
    }

    @Override
    public Form form() {
        return HouseholdForms.F06;
    }
}
