package cn.uniondesk.office.attachments;

import java.nio.file.Path;
import java.util.Optional;

/** Photographs, made no larger than a sheet of A4 needs. */
public interface Pictures {

    /** A smaller copy, upright; empty where the file is no photograph or small enough. */
    Optional<byte[]> smaller(Path file);
}
