package cn.uniondesk.screen.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.uniondesk.office.form.Form;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintOrderTest {

    private static final Place PREVIEW = Place.of(Area.PREVIEW);

    @Test
    void a_receipt_is_of_a_household_or_of_a_campaign_as_the_place_says() {
        assertThat(PrintOrder.of(Place.of(Area.PREVIEW, 7).with("form", "F10")).about())
                .isEqualTo(new PrintOrder.About.Households(List.of(7L)));
        assertThat(PrintOrder.of(PREVIEW.with("form", "F10").with("campaign", "7")).about())
                .isEqualTo(new PrintOrder.About.Campaign("7"));
        assertThat(PrintOrder.of(Place.of(Area.PREVIEW, 7).with("form", "F09")).about())
                .isEqualTo(new PrintOrder.About.Campaign("7"));
    }

    @Test
    void a_place_without_a_record_offers_every_form_empty() {
        var order = PrintOrder.of(PREVIEW);
        assertThat(order.forms()).containsExactly(Form.values());
        assertThat(order.empty()).isTrue();
        assertThat(order.canBeFilled()).isFalse();
    }

    @Test
    void a_campaign_offers_its_own_forms_and_an_empty_one_stays_of_the_same_record() {
        var order = PrintOrder.of(PREVIEW.with("form", "F11").with("campaign", "2026-warmth"));
        assertThat(order.forms()).containsExactly(Form.F09, Form.F10, Form.F11, Form.F15, Form.F17, Form.F18);
        assertThat(order.of(Form.F17, true)).isEqualTo(new PrintOrder(Form.F17, order.about(), true));
    }

    @Test
    void several_households_and_an_application_are_told_apart() {
        assertThat(PrintOrder.of(PREVIEW.with("form", "F06").with("records", "3,5")).about())
                .isEqualTo(new PrintOrder.About.Households(List.of(3L, 5L)));
        assertThat(PrintOrder.of(PREVIEW.with("form", "F01").with("application", "9")).about())
                .isEqualTo(new PrintOrder.About.Application(9));
    }
}
