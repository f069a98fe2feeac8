package cn.uniondesk.screen;

import cn.uniondesk.screen.kit.Looks;
import cn.uniondesk.screen.kit.Outside;
import cn.uniondesk.screen.kit.Remembered;
import cn.uniondesk.screen.kit.register.AreaRooms;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * What the window runs with, whatever office is opened in it.
 *
 * @param worker where slow work is done
 * @param window where its end is told: the toolkit's own thread
 * @param outside the system's windows for files and folders
 * @param rooms screens that areas of work bring
 */
public record Equipment(
        Looks looks, Remembered remembered, Clock clock, Executor worker, Executor window, Outside outside,
        List<AreaRooms> rooms) {

    public Equipment {
        rooms = List.copyOf(rooms);
    }
}
