package cn.uniondesk.office.intake;

import java.nio.file.Path;

/** The files that were imported, kept encrypted under their SHA-256. */
public interface SourceFiles {

    /** Keeps a copy and answers its SHA-256 in hex. */
    String keep(Path file);

    /** Writes a kept file out in clear. */
    void copy(String sha256, Path target);
}
