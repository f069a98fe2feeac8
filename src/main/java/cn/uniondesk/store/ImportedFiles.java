package cn.uniondesk.store;

import cn.uniondesk.office.intake.SourceFiles;
import cn.uniondesk.store.archive.EncryptedFiles;
import java.nio.file.Path;

/** Imported files under the office's own encryption. */
public final class ImportedFiles implements SourceFiles {

    private final EncryptedFiles files;

    public ImportedFiles(EncryptedFiles files) {
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
