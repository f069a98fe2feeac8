package cn.uniondesk.screen;

import cn.uniondesk.screen.kit.DeskWay;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that mean the same on every screen. */
final class Keys {

    private final DeskWay window;
    private final ShellController shell;

    /** @param shell null while the desk is locked or something lies over it */
    Keys(DeskWay window, ShellController shell) {
        this.window = window;
        this.shell = shell;
    }

    /** Keys that no field may keep for itself. */
    void before(KeyEvent pressed) {
        if (shell != null && pressed.isShortcutDown() && control(pressed.getCode())
                || shell != null && pressed.isAltDown() && group(pressed.getCode())
                || shell != null && plain(pressed.getCode())) {
            pressed.consume();
        }
    }

    /** Keys that belong to whoever has the focus first. */
    void after(KeyEvent pressed) {
        if (shell == null || pressed.isConsumed()) {
            return;
        }
        if (pressed.getCode() == KeyCode.ESCAPE) {
            if (!shell.current().leave()) {
                shell.back();
            }
            pressed.consume();
        } else if (pressed.getCode() == KeyCode.Z && pressed.isShortcutDown() && shell.current().takeBack()) {
            pressed.consume();
        }
    }

    private boolean control(KeyCode code) {
        Runnable does = switch (code) {
            case K -> shell::search;
            case S -> shell.current()::save;
            case N -> shell.current()::createNew;
            case P -> shell.current()::print;
            case I -> shell.current()::pedigree;
            case L -> window::lock;
            default -> null;
        };
        if (does != null) {
            does.run();
        }
        return does != null;
    }

    private boolean plain(KeyCode code) {
        switch (code) {
            case F3 -> shell.search();
            case F5 -> shell.current().check();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean group(KeyCode code) {
        if (!code.isDigitKey() || code == KeyCode.DIGIT0) {
            return false;
        }
        shell.goGroup(Integer.parseInt(code.getName()));
        return true;
    }
}
