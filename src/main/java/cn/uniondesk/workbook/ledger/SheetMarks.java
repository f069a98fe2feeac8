package cn.uniondesk.workbook.ledger;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import org.apache.poi.ss.util.CellReference;

/** Copies the XML of a sheet and gives the marked cells their red style; cells that are not there are added. */
final class SheetMarks {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    /** What may stand behind the drawing of comments. */
    private static final Set<String> BEHIND = Set.of(
            "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst");

    private final XMLEventFactory events = XMLEventFactory.newInstance();
    private final Map<Integer, TreeMap<Integer, String>> marks;
    private final Map<String, Integer> red;
    private final String drawing;
    private int row;
    private int column;
    private final TreeSet<Integer> waiting = new TreeSet<>();
    private boolean isDrawn;

    /**
     * @param red number of the red twin of each style
     * @param drawing id of the relation to the drawing of the comments, null where the sheet gets none
     */
    SheetMarks(Map<Integer, TreeMap<Integer, String>> marks, Map<String, Integer> red, String drawing) {
        this.marks = marks;
        this.red = red;
        this.drawing = drawing;
    }

    /** The styles that the marked cells have now. */
    static Set<String> styles(InputStream in, Map<Integer, TreeMap<Integer, String>> marks) throws XMLStreamException {
        var used = new HashSet<String>();
        var xml = XlsxParts.factory().createXMLStreamReader(in);
        int row = 0;
        int column = -1;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("row")) {
                var number = xml.getAttributeValue(null, "r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                column = -1;
            } else if (xml.getLocalName().equals("c")) {
                var place = xml.getAttributeValue(null, "r");
                column = place == null ? column + 1 : new CellReference(place).getCol();
                var style = xml.getAttributeValue(null, "s");
                if (style != null && marks.containsKey(row) && marks.get(row).containsKey(column)) {
                    used.add(style);
                }
            }
        }
        return used;
    }

    void copy(InputStream in, OutputStream out) throws XMLStreamException {
        var reader = XlsxParts.factory().createXMLEventReader(in);
        var writer = XMLOutputFactory.newInstance().createXMLEventWriter(out, "UTF-8");
        while (reader.hasNext()) {
            var event = reader.nextEvent();
            if (event.isStartElement()) {
                writer.add(start(event.asStartElement(), writer));
            } else {
                if (event.isEndElement()) {
                    end(event.asEndElement().getName(), writer);
                }
                writer.add(event);
            }
        }
        writer.close();
    }

    private StartElement start(StartElement element, XMLEventWriter writer) throws XMLStreamException {
        var name = element.getName();
        switch (name.getLocalPart()) {
            case "row" -> {
                row = number(element, row + 1);
                column = -1;
                waiting.clear();
                waiting.addAll(marks.getOrDefault(row, new TreeMap<>()).keySet());
            }
            case "c" -> {
                var place = element.getAttributeByName(new QName("r"));
                column = place == null ? column + 1 : new CellReference(place.getValue()).getCol();
                addMissing(writer, name, column);
                if (waiting.remove(column)) {
                    return marked(element);
                }
            }
            default -> {
                if (BEHIND.contains(name.getLocalPart())) {
                    draw(writer, name);
                }
            }
        }
        return element;
    }

    private static int number(StartElement element, int next) {
        var number = element.getAttributeByName(new QName("r"));
        return number == null ? next : Integer.parseInt(number.getValue());
    }

    private void end(QName name, XMLEventWriter writer) throws XMLStreamException {
        if (name.getLocalPart().equals("row")) {
            addMissing(writer, new QName(name.getNamespaceURI(), "c", name.getPrefix()), Integer.MAX_VALUE);
        } else if (name.getLocalPart().equals("worksheet")) {
            draw(writer, name);
        }
    }

    private StartElement marked(StartElement element) {
        List<Attribute> attributes = new ArrayList<>();
        String style = "0";
        for (Iterator<Attribute> all = element.getAttributes(); all.hasNext(); ) {
            var attribute = all.next();
            if (attribute.getName().getLocalPart().equals("s")) {
                style = attribute.getValue();
            } else {
                attributes.add(attribute);
            }
        }
        attributes.add(events.createAttribute("s", String.valueOf(red.get(style))));
        return events.createStartElement(element.getName(), attributes.iterator(), element.getNamespaces());
    }

    /** Marked cells left of this column for which the sheet has no cell. */
    private void addMissing(XMLEventWriter writer, QName name, int before) throws XMLStreamException {
        while (!waiting.isEmpty() && waiting.first() < before) {
            int missing = waiting.pollFirst();
            writer.add(events.createStartElement(name, List.of(
                    events.createAttribute("r", CellReference.convertNumToColString(missing) + row),
                    events.createAttribute("s", String.valueOf(red.get("0")))).iterator(), null));
            writer.add(events.createEndElement(name, null));
        }
    }

    private void draw(XMLEventWriter writer, QName sibling) throws XMLStreamException {
        if (drawing == null || isDrawn) {
            return;
        }
        isDrawn = true;
        var name = new QName(sibling.getNamespaceURI(), "legacyDrawing", sibling.getPrefix());
        writer.add(events.createStartElement(
                name,
                List.of(events.createAttribute("udr", RELATIONS, "id", drawing)).iterator(),
                List.of(events.createNamespace("udr", RELATIONS)).iterator()));
        writer.add(events.createEndElement(name, null));
    }
}
