package cn.uniondesk.store;

import cn.uniondesk.office.intake.SourceFiles;
import cn.uniondesk.store.archive.EncryptedFiles;
import java.nio.file.Path;

/** Imported files, kept encrypted in the data folder. */
public final class KeptSources implements SourceFiles {

    private final EncryptedFiles files;

    public KeptSources(EncryptedFiles files) {
        this.files = files;
    }

    @Override
    public String keep(Path file) {
        return files.keep(file);
    }

    @Override
    public void copy(String sha256, Path target) {
        files.copy(sha256, target);
    }
}
