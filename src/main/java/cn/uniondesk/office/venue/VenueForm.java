package cn.uniondesk.office.venue;

import cn.uniondesk.office.form.BlankRecord;
import cn.uniondesk.office.form.Choice;
import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.Imprint;
import cn.uniondesk.office.form.Levels;
import java.util.List;

/** F24a 阵地登记表. */
public record VenueForm(
        Imprint imprint, Named venue, Place place, Money money, List<Choice> kinds, List<Choice> sixHaves,
        List<Choice> sevenOnes, Levels opinions)
        implements FormContent {

    public VenueForm {
        kinds = List.copyOf(kinds);
        sixHaves = List.copyOf(sixHaves);
        sevenOnes = List.copyOf(sevenOnes);
    }

    /** @param rank 级别 @param builtOn 建成日期 */
    public record Named(String number, String name, String union, String rank, String star, String builtOn, String inspectNextOn) {}

    /** @param area 平方米 @param hours 开放时间, with 24小时 where it never closes */
    public record Place(String address, String area, String hours, String manager, String managerPhone) {}

    /** 投入资金 in yuan and its source. */
    public record Money(String invested, String source) {}

    static VenueForm blank(Imprint imprint, List<Choice> kinds, List<Choice> sixHaves, List<Choice> sevenOnes) {
        return new VenueForm(imprint, BlankRecord.of(Named.class), BlankRecord.of(Place.class), BlankRecord.of(Money.class),
                kinds, sixHaves, sevenOnes, Levels.BLANK);
    }

    @Override
    public Form form() {
        return VenueForms.F24A;
    }
}
