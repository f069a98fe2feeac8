package cn.uniondesk.workbook.ledger;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.intake.ReturnedFiles;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Gives a sender's file back with marks: an .xlsx as it was, anything else as a new .xlsx. */
public final class MarkedLedger implements ReturnedFiles {

    @Override
    public void write(Path source, Path target, List<Mark> marks) {
        Path passing = null;
        try {
            passing = Files.createTempFile(target.toAbsolutePath().getParent(), ".returned", ".tmp");
            if (isXlsx(source)) {
                XlsxMarks.write(source, passing, marks);
            } else {
                CopiedLedger.write(source, passing, marks);
            }
            move(passing, target);
        } catch (IOException | XMLStreamException trouble) {
            throw new Failure("import.marked", trouble, target.getFileName().toString());
        } finally {
            remove(passing);
        }
    }

    private static boolean isXlsx(Path source) throws IOException {
        try (var stream = Files.newInputStream(source)) {
            return FileNature.of(stream.readNBytes(4)) == FileNature.ZIP;
        }
    }

    private static void move(Path passing, Path target) throws IOException {
        try {
            Files.move(passing, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(passing, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(Path passing) {
        if (passing != null) {
            try {
                Files.deleteIfExists(passing);
            } catch (IOException lost) {
                // The target is written or the failure is on its way: a left-over file changes neither.
                passing.toFile().deleteOnExit();
            }
        }
    }
}
