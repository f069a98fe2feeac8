package cn.uniondesk.screen.paper;

import cn.uniondesk.screen.kit.Kit;
import cn.uniondesk.work.Job;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** One page, as wide as there is room or in a share of its true size. */
public final class PageView extends ScrollPane {

    private static final double INCH = 96;
    private static final double AROUND = 40;

    private final ImageView paper = new ImageView();
    private final ReadOnlyIntegerWrapper seen = new ReadOnlyIntegerWrapper(100);
    private Kit kit;
    private PageBook book;
    private PageDrawer drawer;
    private double width;
    private Job<Image> drawing;

    public PageView() {
        getStyleClass().add("page-view");
        var desk = new StackPane(paper);
        desk.getStyleClass().add("page-desk");
        setContent(desk);
        setFitToWidth(true);
        setFitToHeight(true);
        paper.setPreserveRatio(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void ready(Kit surroundings, PageBook what) {
        kit = surroundings;
        book = what;
        setAccessibleText(kit.words().say("preview.page_shown"));
        book.page().addListener((all, before, now) -> {
            setVvalue(0);
            draw();
        });
        book.zoom().addListener((all, before, now) -> draw());
        viewportBoundsProperty().addListener((all, before, now) -> {
            if (book.zoom().get() == PageBook.PAGE_WIDTH && before.getWidth() != now.getWidth()) {
                draw();
            }
        });
    }

    /** The share of the true size that is seen now. */
    ReadOnlyIntegerProperty seen() {
        return seen.getReadOnlyProperty();
    }

    Image picture() {
        return paper.getImage();
    }

    /** @param points width of the first page */
    void show(PageDrawer pages, double points) {
        drawer = pages;
        width = points;
        draw();
    }

    private void draw() {
        if (drawer == null || getViewportBounds().getWidth() < AROUND) {
            return;
        }
        var share = book.zoom().get() == PageBook.PAGE_WIDTH
                ? (getViewportBounds().getWidth() - AROUND) / (width / PageDrawer.POINTS * INCH)
                : book.zoom().get() / 100.0;
        seen.set((int) Math.round(share * 100));
        var sharp = getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
        var page = book.page().get();
        var from = drawer;
        if (drawing != null) {
            drawing.cancel();
        }
        var mine = kit.background().run(step -> {
            step.checkCancelled();
            return from.draw(page, INCH * share * sharp);
        });
        drawing = mine;
        mine.onSuccess(image -> {
            if (drawing == mine && image != null) {
                paper.setImage(image);
                paper.setFitWidth(image.getWidth() / sharp);
            }
        }).start();
    }

    private void pressed(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.PAGE_DOWN) {
            book.turn(1);
        } else if (pressed.getCode() == KeyCode.PAGE_UP) {
            book.turn(-1);
        } else if (pressed.isShortcutDown() && (pressed.getCode() == KeyCode.EQUALS || pressed.getCode() == KeyCode.ADD)) {
            book.step(seen.get(), true);
        } else if (pressed.isShortcutDown() && (pressed.getCode() == KeyCode.MINUS || pressed.getCode() == KeyCode.SUBTRACT)) {
            book.step(seen.get(), false);
        } else {
            return;
        }
        pressed.consume();
    }
}
