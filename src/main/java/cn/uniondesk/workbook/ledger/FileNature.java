package cn.uniondesk.workbook.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its first bytes. */
enum FileNature {
    EMPTY, ZIP, OLE2, PAGE, TEXT, OTHER;

    static FileNature of(byte[] head) {
        if (head.length == 0) {
            return EMPTY;
        }
        if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLE2;
        }
        if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF)) {
            return TEXT;
        }
        for (var each : head) {
            if (each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r' && each != '\f') {
                return OTHER;
            }
        }
        var text = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (text.isBlank() && head.length < 64) {
            return EMPTY;
        }
        if (text.contains("<html") || text.contains("<table") || text.contains("<!doctype html")) {
            return PAGE;
        }
        return text.stripLeading().startsWith("<?xml") || text.startsWith("%pdf") || text.startsWith("{\\rtf") ? OTHER : TEXT;
    }

    private static boolean startsWith(byte[] head, int... signature) {
        if (head.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((head[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
