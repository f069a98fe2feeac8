package cn.uniondesk.screen;

import cn.uniondesk.screen.kit.Looks;
import cn.uniondesk.screen.kit.Outside;
import cn.uniondesk.screen.kit.Remembered;
import java.time.Clock;
import java.util.concurrent.Executor;

/**
 * What the window runs with, whatever office is opened in it.
 *
 * @param worker where slow work is done
 * @param window where its end is told: the toolkit's own thread
 * @param outside the system's windows for files and folders
 */
public record Equipment(
        Looks looks, Remembered remembered, Clock clock, Executor worker, Executor window, Outside outside) {}
