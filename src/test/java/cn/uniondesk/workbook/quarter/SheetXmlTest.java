package cn.uniondesk.workbook.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The XML of a sheet is the same wherever the buffer ends in it. */
class SheetXmlTest {

    private static final int BUFFER = 1 << 16;

    @ParameterizedTest
    @ValueSource(strings = {"中", "a", "<", "𬭎", "工会&"})
    void every_piece_may_stand_where_the_buffer_ends(String text) throws IOException {
        for (int before = BUFFER - 200; before <= BUFFER; before++) {
            var out = new ByteArrayOutputStream();
            var xml = new SheetXml(out, "<worksheet><sheetData/></worksheet>", 0);
            xml.row(0);
            xml.text("x".repeat(before), 0);
            xml.skip(26);
            xml.text(text, 3);
            xml.endRow();
            xml.end();

            assertThat(out.toString(StandardCharsets.UTF_8)).hasSizeGreaterThan(before).endsWith(
                    "x</t></is></c><c r=\"AB1\" s=\"3\" t=\"inlineStr\"><is><t>" + text.replace("&", "&amp;").replace("<", "&lt;")
                            + "</t></is></c></row></sheetData></worksheet>");
        }
    }
}
