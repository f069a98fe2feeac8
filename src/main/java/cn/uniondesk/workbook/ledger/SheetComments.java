package cn.uniondesk.workbook.ledger;

import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;

/** The parts by which a sheet carries comments: the texts, and the old drawing that shows them. */
final class SheetComments {

    static final String DRAWING_ID = "rIdUnionDeskDrawing";
    static final String NO_RELATIONS = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.";

    private final String name;
    private final Map<Integer, TreeMap<Integer, String>> marks;

    SheetComments(String name, Map<Integer, TreeMap<Integer, String>> marks) {
        this.name = name;
        this.marks = new TreeMap<>(marks);
    }

    String name() {
        return "comments_" + name + ".xml";
    }

    String drawingName() {
        return "vmlDrawing_" + name + ".vml";
    }

    String comments() {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
                + "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<authors><author>UnionDesk</author></authors><commentList>");
        marks.forEach((row, cells) -> cells.forEach((column, text) -> xml
                .append("<comment ref=\"").append(CellReference.convertNumToColString(column)).append(row)
                .append("\" authorId=\"0\"><text><t xml:space=\"preserve\">").append(escaped(text))
                .append("</t></text></comment>")));
        return xml.append("</commentList></comments>").toString();
    }

    String drawing() {
        var xml = new StringBuilder("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\""
                + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
                + "<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout>"
                + "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">"
                + "<v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>");
        int shape = 1025;
        for (var row : marks.entrySet()) {
            for (var column : row.getValue().keySet()) {
                int line = row.getKey() - 1;
                xml.append(("<v:shape id=\"_x0000_s%d\" type=\"#_x0000_t202\""
                        + " style=\"position:absolute;width:180pt;height:60pt;z-index:1;visibility:hidden\""
                        + " fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>"
                        + "<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>"
                        + "<v:textbox><div style=\"text-align:left\"></div></v:textbox>"
                        + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>"
                        + "<x:Anchor>%d, 15, %d, 2, %d, 15, %d, 4</x:Anchor><x:AutoFill>False</x:AutoFill>"
                        + "<x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>")
                        .formatted(shape++, column + 1, line, column + 4, line + 4, line, column));
            }
        }
        return xml.append("</xml>").toString();
    }

    /** The sheet's relations with the two parts. */
    String relate(String relations) {
        return before(relations, "Relationships>", ("<P:Relationship Id=\"%s\" Type=\"%svmlDrawing\" Target=\"/xl/drawings/%s\"/>"
                + "<P:Relationship Id=\"rIdUnionDeskComments\" Type=\"%scomments\" Target=\"/xl/%s\"/>")
                .formatted(DRAWING_ID, TYPE, drawingName(), TYPE, name()));
    }

    /** The package's list of types with the two parts. */
    String declare(String types) {
        var override = "<P:Override PartName=\"/xl/%s\" ContentType=\"%sspreadsheetml.comments+xml\"/>"
                .formatted(name(), KIND)
                + "<P:Override PartName=\"/xl/drawings/%s\" ContentType=\"%svmlDrawing\"/>".formatted(drawingName(), KIND);
        return before(types, "Types>", override);
    }

    private static String before(String xml, String end, String added) {
        if (xml.contains("<" + end.replace(">", "/>"))) {
            return xml;
        }
        int at = xml.lastIndexOf("</", xml.lastIndexOf(end));
        var prefix = xml.substring(at + 2, xml.indexOf(end, at));
        return xml.substring(0, at) + added.replace("P:", prefix) + xml.substring(at);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
