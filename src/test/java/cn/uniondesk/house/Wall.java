package cn.uniondesk.house;

import java.util.List;

/**
 * What a package and everything in it may use.
 *
 * @param inside package below the root
 * @param allowed packages that it may use: those beginning with {@code .} are below the root, others are absolute
 * @param forbidden exceptions to what is allowed
 * @param reason why the wall stands
 */
record Wall(String inside, List<String> allowed, List<String> forbidden, String reason) {

    private static final List<String> OUTSIDE_WORLD = List.of("java.sql", "java.awt", "java.net");

    static final List<Wall> ALL = List.of(
            new Wall("office", List.of("java", ".office", ".work"), OUTSIDE_WORLD,
                    "what the office does is true whatever stores, prints or shows it"),
            new Wall("office.form", List.of("java", ".office.acts", ".office.calendar", ".office.form", ".office.reading",
                            ".office.rulebook", ".office.values", ".work"), OUTSIDE_WORLD,
                    "printing knows no area of work: each brings its forms with what fills them"),
            new Wall("office.report",
                    List.of("java", ".office.values", ".office.reading", ".office.acts", ".office.record", ".office.rulebook",
                            ".office.calendar", ".office.report", ".work"),
                    OUTSIDE_WORLD,
                    "the quarter is an engine: areas of work bring their tables, rules and sheets to it"),
            new Wall("office.intake",
                    List.of("java", ".office.intake", ".office.values", ".office.reading", ".office.acts", ".office.record", ".office.rulebook", ".work"),
                    OUTSIDE_WORLD,
                    "taking ledgers in knows no area: each brings its ledgers with what judges their rows"),
            new Wall("office.radar",
                    List.of("java", ".office.values", ".office.reading", ".office.acts", ".office.rulebook", ".office.calendar",
                            ".office.radar", ".work"),
                    OUTSIDE_WORLD,
                    "what comes due is an engine: areas of work bring what they watch and count"),
            new Wall("work", List.of("java", ".work"), OUTSIDE_WORLD,
                    "doing things in the background knows neither the office nor the toolkit"),
            new Wall("store",
                    List.of("java", "javax.crypto", "org.jooq", "org.h2", "org.bouncycastle", "com.fasterxml.jackson",
                            ".store", ".office", ".work"),
                    List.of("java.awt", "java.net"),
                    "the database knows nothing of workbooks, paper or screens"),
            new Wall("workbook",
                    List.of("java", "javax.xml", "org.xml.sax", "org.w3c.dom", "org.apache.poi", "org.openxmlformats",
                            "org.apache.xmlbeans", "org.apache.commons.compress", "org.dhatim", "org.jsoup", "de.siegmar", ".workbook", ".office",
                            ".work"),
                    List.of("java.sql"),
                    "a workbook is written from the office's figures, not from the database"),
            new Wall("paper",
                    List.of("java", "javax.print", "javax.imageio", "org.w3c.dom", "com.openhtmltopdf", "com.google.zxing", "net.coobird",
                            "org.apache.pdfbox", "org.apache.fontbox", ".paper", ".office.acts", ".office.attachments", ".office.form", ".office.values", ".work"),
                    List.of("java.sql", "java.net"),
                    "a form is filled from the office's contents, not from the database"),
            new Wall("hanzi", List.of("java", "net.sourceforge.pinyin4j", ".hanzi", ".office"), OUTSIDE_WORLD,
                    "the reading of characters is a library behind one port"),
            new Wall("screen",
                    List.of("java", "javafx", "org.controlsfx", "impl.org.controlsfx", "atlantafx", "org.kordamp", ".screen",
                            ".office", ".work", ".paper"),
                    List.of("java.sql"),
                    "a screen shows and asks; it reaches records only through the office"),
            new Wall("command", List.of("java", "picocli", "com.fasterxml.jackson", ".command", ".office", ".work"),
                    List.of("java.sql", "java.awt"),
                    "the command line runs the same use cases as the desk and nothing beside them"));
}
