package cn.uniondesk.workbook.ledger;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.intake.ledger.LedgerFile;
import cn.uniondesk.office.intake.ledger.LedgerFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens a sender's file as what it is, whatever its name says. */
public final class LedgerReader implements LedgerFiles {

    /** Long enough for a byte order mark, a head of an old workbook, and the first words of a page. */
    private static final int HEAD = 4096;

    private final ZipLimits limits;

    public LedgerReader() {
        this(ZipLimits.USUAL);
    }

    LedgerReader(ZipLimits limits) {
        this.limits = limits;
    }

    @Override
    public LedgerFile open(Path file) {
        var name = file.getFileName().toString();
        if (!Files.isRegularFile(file)) {
            throw new Failure("import.absent", name);
        }
        try {
            var head = head(file);
            return switch (FileNature.of(head)) {
                case EMPTY -> throw new Failure("import.empty", name);
                case ZIP -> XlsxLedger.open(file, limits);
                case OLE2 -> XlsLedger.open(file);
                case PAGE -> PageLedger.open(file);
                case TEXT -> CsvLedger.open(file);
                case OTHER -> throw new Failure("import.format", name);
            };
        } catch (IOException unreadable) {
            throw new Failure("import.unreadable", unreadable, name);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(HEAD);
        }
    }
}
