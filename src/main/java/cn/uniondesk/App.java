package cn.uniondesk;

import cn.uniondesk.screen.DeskWindow;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.stage.Stage;

/** Start and stop of the desk's window; its one argument is the data folder. */
public final class App extends Application {

    private DeskWindow desk;

    @Override
    public void start(Stage stage) {
        desk = Wiring.desk(
                Path.of(getParameters().getUnnamed().getFirst()), getHostServices()::showDocument);
        desk.show(stage);
    }

    @Override
    public void stop() {
        desk.close();
    }
}
