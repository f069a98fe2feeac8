package cn.uniondesk.store.household;

import cn.uniondesk.office.household.paper.AttachmentFiles;
import cn.uniondesk.store.archive.EncryptedFiles;
import java.nio.file.Path;

/** Scans among the office's encrypted files. */
public final class SealedAttachments implements AttachmentFiles {

    private final EncryptedFiles files;

    public SealedAttachments(EncryptedFiles files) {
        this.files = files;
    }

    @Override
    public String keep(Path scan) {
        return files.keep(scan);
    }

    @Override
    public boolean has(String sha256) {
        return files.has(sha256);
    }

    @Override
    public void copy(String sha256, Path target) {
        files.copy(sha256, target);
    }
}
