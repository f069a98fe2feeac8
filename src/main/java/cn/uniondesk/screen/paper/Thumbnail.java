package cn.uniondesk.screen.paper;

import cn.uniondesk.screen.kit.Kit;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/** A page in small, drawn when it comes into sight. */
final class Thumbnail extends ListCell<Integer> {

    static final double DOTS = 14;

    private final Kit kit;
    private final Supplier<PageDrawer> drawer;
    private final Map<Integer, Image> drawn;
    private final ImageView picture = new ImageView();

    /** @param drawn pages that were drawn already */
    Thumbnail(Kit kit, Supplier<PageDrawer> drawer, Map<Integer, Image> drawn) {
        this.kit = kit;
        this.drawer = drawer;
        this.drawn = drawn;
        getStyleClass().add("thumbnail");
        setContentDisplay(ContentDisplay.TOP);
    }

    @Override
    protected void updateItem(Integer page, boolean none) {
        super.updateItem(page, none);
        if (none || page == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        setText(String.valueOf(page + 1));
        setAccessibleText(kit.words().say("preview.page_number", page + 1));
        setGraphic(picture);
        picture.setImage(drawn.get(page));
        if (!drawn.containsKey(page)) {
            var from = drawer.get();
            kit.background().run(step -> from.draw(page, DOTS * kit.remembered().number("scale", 100) / 100.0))
                    .onSuccess(image -> {
                        if (from == drawer.get() && image != null) {
                            drawn.put(page, image);
                            if (page.equals(getItem())) {
                                picture.setImage(image);
                            }
                        }
                    }).start();
        }
    }
}
