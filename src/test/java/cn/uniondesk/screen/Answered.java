package cn.uniondesk.screen;

import cn.uniondesk.screen.kit.Outside;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The system's own windows as a test answers them: always with the path last put here, or by leaving them. */
final class Answered implements Outside {

    private final List<Path> revealed = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private Path answer;

    /** What is answered from here on; null for leaving the window. */
    void answer(Path chosen) {
        answer = chosen;
    }

    List<Path> opened() {
        return opened;
    }

    List<Path> revealed() {
        return revealed;
    }

    @Override
    public Optional<Path> toRead(String title, FileKind kind, Optional<Path> folder) {
        return Optional.ofNullable(answer);
    }

    @Override
    public Optional<Path> toWrite(String title, FileKind kind, Optional<Path> folder, String name) {
        return Optional.ofNullable(answer);
    }

    @Override
    public Optional<Path> folder(String title, Optional<Path> folder) {
        return Optional.ofNullable(answer);
    }

    @Override
    public void open(Path file) {
        opened.add(file);
    }

    @Override
    public void reveal(Path file) {
        revealed.add(file);
    }
}
