package cn.uniondesk.screen.household;

import cn.uniondesk.office.form.Form;
import cn.uniondesk.office.household.forms.HouseholdForms;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Place;

/** The way from a family to the preview of one of its forms. */
final class PrintLink {

    private PrintLink() {}

    static void open(Kit kit, Family family, Form form) {
        var about = family.isOnFile()
                ? HouseholdForms.HOUSEHOLD.of(family.household()) : HouseholdForms.APPLICATION.of(family.application());
        kit.window().go(Place.of(Area.PREVIEW).with("form", form.code()).with("about", about.text()));
    }
}
