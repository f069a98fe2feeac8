package cn.uniondesk.office.attachments;

import java.nio.file.Path;

/** 附件: scans, encrypted outside of the database. Fails with a sentence where a file cannot be kept or was altered. */
public interface AttachmentFiles {

    /** Keeps a copy and gives the SHA-256 of its content. */
    String keep(Path scan);

    /** The same of a content that lies in no file. */
    String keep(byte[] scan);

    /** Whether the scan is there. */
    boolean has(String sha256);

    /** Writes the scan out in clear, whole or not at all. */
    void copy(String sha256, Path target);
}
