package cn.uniondesk.screen.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.aid.forms.AidForms;
import cn.uniondesk.office.household.forms.HouseholdForms;
import cn.uniondesk.paper.FormOffice;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Place;
import org.junit.jupiter.api.Test;

class PrintOrderTest {

    private static final Place PREVIEW = Place.of(Area.PREVIEW);

    @Test
    void a_place_names_records_as_the_codes_of_papers_do() {
        assertThat(of(PREVIEW.with("form", "F10").with("about", "H7")).about()).containsExactly(HouseholdForms.HOUSEHOLD.of(7));
        assertThat(of(PREVIEW.with("form", "F10").with("about", "C7")).about()).containsExactly(AidForms.CAMPAIGN.of(7));
        assertThat(of(PREVIEW.with("form", "F06").with("about", "H3,H5")).about())
                .containsExactly(HouseholdForms.HOUSEHOLD.of(3), HouseholdForms.HOUSEHOLD.of(5));
        assertThat(of(PREVIEW.with("form", "F01").with("about", "A9")).about()).containsExactly(HouseholdForms.APPLICATION.of(9));
        assertThat(of(PREVIEW.with("form", "F09").with("about", "YCOOLING.2026")).about())
                .containsExactly(AidForms.LEDGER.of("cooling.2026"));
    }

    @Test
    void a_place_without_a_record_offers_every_form_empty() {
        var order = of(PREVIEW);
        assertThat(order.forms()).containsExactlyInAnyOrderElementsOf(FormOffice.forms().toList());
        assertThat(order.form()).isEqualTo(HouseholdForms.F01);
        assertThat(order.empty()).isTrue();
        assertThat(order.canBeFilled()).isFalse();
    }

    @Test
    void a_campaign_offers_its_own_forms_and_an_empty_one_stays_of_the_same_record() {
        var order = of(PREVIEW.with("form", "F11").with("about", "C3"));
        assertThat(order.forms()).containsExactly(AidForms.F09, AidForms.F10, AidForms.F11, AidForms.F15, AidForms.F17, AidForms.F18);
        assertThat(order.of("F17", true)).isEqualTo(new PrintOrder(order.forms(), AidForms.F17, order.about(), true));
    }

    private static PrintOrder of(Place place) {
        return PrintOrder.of(place, FormOffice.contents(null, null, null, null, null, null, null));
    }
}
