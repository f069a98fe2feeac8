package cn.uniondesk.screen.kit;

import cn.uniondesk.work.Background;
import java.time.Clock;
import java.time.LocalDate;

/** What every screen needs, whatever it shows. */
public record Kit(Words words, Background background, DeskWay window, Remembered remembered, Clock clock) {

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
