package cn.uniondesk.planted.hanzi;

/** Stands where it must not, to show that the wall is watched. */
final class ShowsWindows {
    javafx.stage.Stage stage;
}
