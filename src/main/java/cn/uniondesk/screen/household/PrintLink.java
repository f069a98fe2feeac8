package cn.uniondesk.screen.household;

import cn.uniondesk.office.form.Form;
import cn.uniondesk.screen.kit.Area;
import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.screen.kit.Place;

/** The way from a family to the preview of one of its forms. */
final class PrintLink {

    private PrintLink() {}

    static void open(Kit kit, Family family, Form form) {
        var place = Place.of(Area.PREVIEW, family.household()).with("form", form.name());
        kit.window().go(family.isOnFile() ? place : place.with("application", Long.toString(family.application())));
    }
}
