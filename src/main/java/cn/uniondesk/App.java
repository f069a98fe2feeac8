package cn.uniondesk;

import cn.uniondesk.screen.DeskWindow;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.stage.Stage;

/** Start and stop of the desk's window; its one argument is the data folder. */
public final class App extends Application {

    /** The name of the program is the same in every language. */
    private static final String TITLE = "工会工作台 UnionDesk";
    private static final int LEAST_WIDTH = 1000;
    private static final int LEAST_HEIGHT = 700;

    private DeskWindow desk;

    @Override
    public void start(Stage stage) {
        desk = Wiring.desk(
                Path.of(getParameters().getUnnamed().getFirst()), getHostServices()::showDocument);
        stage.setScene(desk.scene());
        stage.setTitle(TITLE);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        desk.begin();
        stage.show();
    }

    @Override
    public void stop() {
        desk.close();
    }
}
