package cn.uniondesk.workbook.ledger;

import cn.uniondesk.office.acts.Failure;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.ExcelReaderException;

/** Rows whose file may turn out to be broken in the middle: then the failure is the office's own. */
final class Guarded {

    private Guarded() {}

    static <T> Stream<T> stream(Stream<T> rows, String file) {
        var guarded = new Rows<>(rows.iterator(), file);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(guarded, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(rows::close);
    }

    private record Rows<T>(Iterator<T> rows, String file) implements Iterator<T> {

        @Override
        public boolean hasNext() {
            try {
                return rows.hasNext();
            } catch (ExcelReaderException | UncheckedIOException | NumberFormatException broken) {
                throw new Failure("import.unreadable", broken, file);
            }
        }

        @Override
        public T next() {
            return rows.next();
        }
    }
}
