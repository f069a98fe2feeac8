package cn.uniondesk.office.attachments;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.acts.Judgement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The one way in which a file that is given becomes a scan. Refuses one that is empty, of a kind that a paper does not come
 * in, larger than {@value #MEGABYTES} MB, or given twice at once; photographs are made smaller first.
 */
public final class Scans {

    /** So large may one file be, so that a backup still fits on a stick. */
    public static final int MEGABYTES = 20;

    private static final long KILO = 1024;
    private static final Set<String> ENDINGS = Set.of(
            "pdf", "ofd", "jpg", "jpeg", "png", "bmp", "tif", "tiff", "doc", "docx", "xls", "xlsx", "wps", "et");

    private final AttachmentFiles files;
    private final Pictures pictures;

    public Scans(AttachmentFiles files, Pictures pictures) {
        this.files = files;
        this.pictures = pictures;
    }

    /** A file that stands its judgement. @param smaller the photograph that is kept instead of it */
    public record Scan(Path file, Optional<byte[]> smaller, long kilobytes) {

        public String name() {
            return file.getFileName().toString();
        }
    }

    /** What is refused of the files is said beside the field; where anything is, no scan comes of any of them. */
    public List<Scan> judged(String field, List<Path> given, Judgement judgement) {
        var scans = new ArrayList<Scan>();
        for (var file : given) {
            refusal(file, scans).ifPresentOrElse(
                    key -> judgement.refuse(field, key, file.getFileName().toString(), Integer.toString(MEGABYTES)),
                    () -> scans.add(scan(file)));
        }
        scans.stream().filter(scan -> scan.kilobytes() > MEGABYTES * KILO).forEach(scan ->
                judgement.refuse(field, "attachment.refused.large", scan.name(), Integer.toString(MEGABYTES)));
        return judgement.stands() ? List.copyOf(scans) : List.of();
    }

    private static Optional<String> refusal(Path file, List<Scan> before) {
        var name = file.getFileName().toString();
        if (!ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))) {
            return Optional.of("attachment.refused.kind");
        }
        if (size(file) == 0) {
            return Optional.of("attachment.refused.empty");
        }
        return before.stream().anyMatch(scan -> isSame(scan.file(), file)) ? Optional.of("attachment.refused.twice") : Optional.empty();
    }

    private Scan scan(Path file) {
        var smaller = pictures.smaller(file);
        // Rounded up: 0 is an empty file alone.
        return new Scan(file, smaller, Math.ceilDiv(smaller.map(bytes -> (long) bytes.length).orElseGet(() -> size(file)), KILO));
    }

    /** Keeps it encrypted and gives the SHA-256 of what is kept. */
    public String keep(Scan scan) {
        return scan.smaller().map(files::keep).orElseGet(() -> files.keep(scan.file()));
    }

    /** Writes one out in clear, whole or not at all. */
    public void copy(String sha256, Path target) {
        files.copy(sha256, target);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException trouble) {
            throw new Failure("file.unkept", trouble);
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.mismatch(one, other) < 0;
        } catch (IOException trouble) {
            throw new Failure("file.unkept", trouble);
        }
    }
}
