package cn.uniondesk.workbook.ledger;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.intake.ledger.Merge;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * What is known of an .xlsx before its cells are read: that it unpacks within the limits, that it is a workbook, where
 * each sheet's part is, and which cells are merged (the file says so only after the last row).
 */
final class XlsxParts {

    private static final int CHUNK = 1 << 16;
    private static final int ENTRIES = 5_000;
    private static final byte[] MERGE = "mergeCell ref=\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
    private static final int[] MERGE_STEPS = steps(MERGE);
    private static final int[] DOCTYPE_STEPS = steps(DOCTYPE);

    private final Map<String, String> sheetParts;
    private final Map<String, List<Merge>> merges;

    private XlsxParts(Map<String, String> sheetParts, Map<String, List<Merge>> merges) {
        this.sheetParts = sheetParts;
        this.merges = merges;
    }

    static XlsxParts scan(Path file, ZipLimits limits) throws IOException {
        var name = file.getFileName().toString();
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new Failure("import.format", name);
            }
            if (zip.size() > ENTRIES) {
                throw new Failure("import.bomb", name);
            }
            long total = 0;
            var merges = new HashMap<String, List<Merge>>();
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                total = scan(zip, entry, total, limits, name, merges);
            }
            return new XlsxParts(sheets(zip), merges);
        } catch (ZipException damaged) {
            throw new Failure("import.format", damaged, name);
        }
    }

    /** Path of the part of each sheet, by the sheet's name, in order. */
    Map<String, String> sheetParts() {
        return sheetParts;
    }

    List<Merge> merges(String sheet) {
        return merges.getOrDefault(sheetParts.get(sheet), List.of());
    }

    private static long scan(
            ZipFile zip, ZipEntry entry, long total, ZipLimits limits, String name, Map<String, List<Merge>> merges)
            throws IOException {
        var isSheet = entry.getName().startsWith("xl/worksheets/") && entry.getName().endsWith(".xml");
        var found = new ArrayList<Merge>();
        long unpacked = 0;
        try (var stream = zip.getInputStream(entry)) {
            var window = new byte[CHUNK + 64];
            int kept = 0;
            int read;
            while ((read = stream.readNBytes(window, kept, CHUNK)) > 0) {
                unpacked += read;
                if (!limits.allows(entry.getName(), entry.getCompressedSize(), unpacked, total + unpacked)) {
                    throw new Failure("import.bomb", name);
                }
                int end = kept + read;
                if (entry.getName().endsWith(".xml") && indexOf(window, 0, end, DOCTYPE, DOCTYPE_STEPS) >= 0) {
                    throw new Failure("import.format", name);
                }
                kept = isSheet ? collect(window, end, found) : 0;
            }
        }
        if (!found.isEmpty()) {
            merges.put(entry.getName(), List.copyOf(found));
        }
        return total + unpacked;
    }

    /** Takes the merges of the window and keeps its end, where one may begin; answers how much was kept. */
    private static int collect(byte[] window, int end, List<Merge> found) {
        int from = 0;
        while (true) {
            int at = indexOf(window, from, end, MERGE, MERGE_STEPS);
            if (at < 0) {
                break;
            }
            int close = at + MERGE.length;
            while (close < end && window[close] != '"') {
                close++;
            }
            if (close == end) {
                return keep(window, at, end);
            }
            var range = CellRangeAddress.valueOf(
                    new String(window, at + MERGE.length, close - at - MERGE.length, StandardCharsets.US_ASCII));
            found.add(new Merge(
                    range.getFirstRow() + 1, range.getFirstColumn(), range.getLastRow() + 1, range.getLastColumn()));
            from = close;
        }
        return keep(window, Math.max(from, end - MERGE.length + 1), end);
    }

    private static int keep(byte[] window, int from, int end) {
        int length = Math.min(end - from, 64);
        System.arraycopy(window, end - length, window, 0, length);
        return length;
    }

    /** How far one may go on from each byte under the end of what is wanted (Horspool). */
    private static int[] steps(byte[] wanted) {
        var steps = new int[256];
        Arrays.fill(steps, wanted.length);
        for (int i = 0; i < wanted.length - 1; i++) {
            steps[wanted[i] & 255] = wanted.length - 1 - i;
        }
        return steps;
    }

    private static int indexOf(byte[] window, int from, int end, byte[] wanted, int[] steps) {
        int last = wanted.length - 1;
        for (int i = Math.max(from, 0); i <= end - wanted.length; i += steps[window[i + last] & 255]) {
            if (window[i + last] == wanted[last] && Arrays.equals(window, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }

    private static Map<String, String> sheets(ZipFile zip) throws IOException {
        try {
            var targets = new HashMap<String, String>();
            each(zip, "xl/_rels/workbook.xml.rels", "Relationship", attributes ->
                    targets.put(attributes.get("Id"), part(attributes.get("Target"))));
            var sheets = new LinkedHashMap<String, String>();
            each(zip, "xl/workbook.xml", "sheet", attributes ->
                    sheets.put(attributes.get("name"), targets.getOrDefault(attributes.get("id"), "")));
            return sheets;
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private static String part(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private interface Visitor {
        void visit(Map<String, String> attributes);
    }

    private static void each(ZipFile zip, String part, String element, Visitor visitor)
            throws IOException, XMLStreamException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        try (InputStream stream = zip.getInputStream(entry)) {
            var xml = factory().createXMLStreamReader(stream);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element)) {
                    var attributes = new HashMap<String, String>();
                    for (int i = 0; i < xml.getAttributeCount(); i++) {
                        attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
                    }
                    visitor.visit(attributes);
                }
            }
        }
    }

    /** A reader that resolves nothing outside of the file. */
    static XMLInputFactory factory() {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
