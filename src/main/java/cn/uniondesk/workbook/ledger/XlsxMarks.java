package cn.uniondesk.workbook.ledger;

import cn.uniondesk.office.intake.ReturnedFiles.Mark;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * Marks cells of an .xlsx by streaming over the XML of its sheets: everything else of the sender's file stays as it is,
 * and memory does not grow with its rows. Comments go into new parts; a sheet that has some keeps its own beside red
 * cells.
 */
final class XlsxMarks {

    private static final String STYLES = "xl/styles.xml";
    private static final String TYPES = "[Content_Types].xml";

    private final ZipFile source;
    private final Map<String, Map<Integer, TreeMap<Integer, String>>> byPart;
    private final Map<String, byte[]> changed = new HashMap<>();
    private final Map<String, byte[]> added = new LinkedHashMap<>();
    private final Map<String, Integer> marked = new HashMap<>();
    private final Map<String, String> drawings = new HashMap<>();

    private XlsxMarks(ZipFile source, Map<String, Map<Integer, TreeMap<Integer, String>>> byPart) {
        this.source = source;
        this.byPart = byPart;
    }

    static void write(Path file, Path target, List<Mark> marks) throws IOException, XMLStreamException {
        var parts = XlsxParts.scan(file, ZipLimits.USUAL);
        var byPart = new HashMap<String, Map<Integer, TreeMap<Integer, String>>>();
        for (var mark : marks) {
            byPart.computeIfAbsent(parts.sheetParts().get(mark.sheet()), _ -> new HashMap<>())
                    .computeIfAbsent(mark.row(), _ -> new TreeMap<>())
                    .merge(mark.column(), mark.comment(), (one, other) -> one + "\n" + other);
        }
        try (var source = new ZipFile(file.toFile()); var out = new ZipOutputStream(Files.newOutputStream(target))) {
            new XlsxMarks(source, byPart).write(out);
        }
    }

    private void write(ZipOutputStream out) throws IOException, XMLStreamException {
        prepareStyles();
        prepareComments();
        var entries = source.entries();
        while (entries.hasMoreElements()) {
            var entry = entries.nextElement();
            out.putNextEntry(new ZipEntry(entry.getName()));
            try (var in = source.getInputStream(entry)) {
                copy(entry.getName(), in, out);
            }
            out.closeEntry();
        }
        for (var part : added.entrySet()) {
            out.putNextEntry(new ZipEntry(part.getKey()));
            out.write(part.getValue());
            out.closeEntry();
        }
    }

    private void copy(String name, InputStream in, OutputStream out) throws IOException, XMLStreamException {
        if (byPart.containsKey(name)) {
            new SheetMarks(byPart.get(name), marked, drawings.get(name)).copy(in, out);
        } else if (changed.containsKey(name)) {
            out.write(changed.get(name));
        } else {
            in.transferTo(out);
        }
    }

    /** Each style that a marked cell has gets a red twin. */
    private void prepareStyles() throws IOException, XMLStreamException {
        Set<String> used = new HashSet<>();
        used.add("0");
        for (var part : byPart.entrySet()) {
            try (var in = source.getInputStream(source.getEntry(part.getKey()))) {
                used.addAll(SheetMarks.styles(in, part.getValue()));
            }
        }
        changed.put(STYLES, RedStyles.add(text(STYLES), used, marked).getBytes(StandardCharsets.UTF_8));
    }

    private void prepareComments() throws IOException {
        var types = text(TYPES);
        int number = 0;
        for (var part : byPart.entrySet()) {
            var relations = relations(part.getKey());
            var known = source.getEntry(relations) == null ? SheetComments.NO_RELATIONS : text(relations);
            if (known.contains("/comments\"") || known.contains("/vmlDrawing\"")) {
                continue;
            }
            number++;
            var comments = new SheetComments("uniondesk" + number, part.getValue());
            added.put("xl/" + comments.name(), comments.comments().getBytes(StandardCharsets.UTF_8));
            added.put("xl/drawings/" + comments.drawingName(), comments.drawing().getBytes(StandardCharsets.UTF_8));
            var related = comments.relate(known).getBytes(StandardCharsets.UTF_8);
            (source.getEntry(relations) == null ? added : changed).put(relations, related);
            types = comments.declare(types);
            drawings.put(part.getKey(), SheetComments.DRAWING_ID);
        }
        changed.put(TYPES, types.getBytes(StandardCharsets.UTF_8));
    }

    private static String relations(String part) {
        int slash = part.lastIndexOf('/');
        return part.substring(0, slash) + "/_rels" + part.substring(slash) + ".rels";
    }

    private String text(String part) throws IOException {
        try (var in = source.getInputStream(source.getEntry(part))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
