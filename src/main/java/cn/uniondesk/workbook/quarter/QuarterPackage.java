package cn.uniondesk.workbook.quarter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The workbook as a package. POI lays out looks, forms and what stands around the rows; the rows of sheets that may be
 * large go straight into the file, so that nothing of them lies in the memory or in a temporary file.
 */
final class QuarterPackage implements Closeable {

    private static final String TYPES = "[Content_Types].xml";
    /** Four fifths of the default's saving at half of its time. */
    private static final int LEVEL = 4;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final ZipOutputStream zip;
    private final Set<String> written = new HashSet<>();
    private Map<String, byte[]> frames;

    QuarterPackage(OutputStream out) {
        zip = new ZipOutputStream(out);
        zip.setLevel(LEVEL);
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    /** All sheets are there by now, those to be streamed with what stands around their rows. */
    void begin() throws IOException {
        frames = parts();
        put(TYPES, frames.get(TYPES));
    }

    /** Begins the rows of a sheet, below the first ones that POI laid out; they end before another's begin. */
    SheetXml rows(XSSFSheet sheet) throws IOException {
        var name = sheet.getPackagePart().getPartName().getName().substring(1);
        written.add(name);
        zip.putNextEntry(new ZipEntry(name));
        return new SheetXml(zip, new String(frames.get(name), StandardCharsets.UTF_8), sheet.getPhysicalNumberOfRows());
    }

    /** Everything that was not streamed. */
    void finish() throws IOException {
        for (var part : parts().entrySet()) {
            if (!written.contains(part.getKey())) {
                put(part.getKey(), part.getValue());
            }
        }
        zip.finish();
    }

    private void put(String name, byte[] content) throws IOException {
        written.add(name);
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private Map<String, byte[]> parts() throws IOException {
        var saved = new ByteArrayOutputStream();
        workbook.write(saved);
        var parts = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(saved.toByteArray()))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
