package cn.uniondesk.paper;

import java.util.Optional;

/**
 * How a PDF is to be printed.
 *
 * @param printer name of the printer
 * @param copies 1 or more
 * @param firstPage counted from 1
 * @param lastPage the last page wanted; beyond the end means to the end
 */
public record PrintSettings(String printer, int copies, int firstPage, int lastPage, boolean doubleSided, PaperSize paper) {

    public PrintSettings(String printer, int copies, int firstPage, int lastPage, boolean doubleSided) {
        this(printer, copies, firstPage, lastPage, doubleSided, PaperSize.A4);
    }

    public PrintSettings {
        if (copies < 1 || firstPage < 1 || lastPage < firstPage) {
            throw new IllegalArgumentException(copies + " x " + firstPage + "-" + lastPage);
        }
    }

    /** Every page of the form, in as many copies as the office signs. */
    public static PrintSettings whole(String printer, int copies, boolean doubleSided) {
        return new PrintSettings(printer, copies, 1, Integer.MAX_VALUE, doubleSided);
    }

    public PrintSettings on(PaperSize size) {
        return new PrintSettings(printer, copies, firstPage, lastPage, doubleSided, size);
    }

    /** Reads a page range as people type it: {@code 3}, {@code 2-4}, {@code 2-} or nothing for all; empty if it is none. */
    public Optional<PrintSettings> pages(String range) {
        var text = range.strip().replace('－', '-').replace('—', '-');
        if (text.isEmpty()) {
            return Optional.of(new PrintSettings(printer, copies, 1, Integer.MAX_VALUE, doubleSided, paper));
        }
        if (!text.matches("[1-9]\\d{0,5}(-([1-9]\\d{0,5})?)?")) {
            return Optional.empty();
        }
        var ends = text.split("-", 2);
        int first = Integer.parseInt(ends[0]);
        int last = ends.length == 1 ? first : ends[1].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(ends[1]);
        return last < first
                ? Optional.empty()
                : Optional.of(new PrintSettings(printer, copies, first, last, doubleSided, paper));
    }
}
