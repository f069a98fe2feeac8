package cn.uniondesk.screen.kit.register;

import cn.uniondesk.screen.kit.Kit;
import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;

/** A button above a section of a record. */
final class SectionButton extends Button {

    /** @param key of its word */
    SectionButton(Kit kit, String id, String key, String icon, Runnable does) {
        super(kit.words().say(key), new FontIcon(icon));
        setId(id);
        setOnAction(pressed -> does.run());
    }
}
