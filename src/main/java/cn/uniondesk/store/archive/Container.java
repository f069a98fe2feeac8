package cn.uniondesk.store.archive;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.store.file.DataFolder;
import cn.uniondesk.store.keys.SealedInput;
import cn.uniondesk.store.keys.SealedOutput;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The file of a backup: a zip of {@code keys.json}, as it lies in the data folder, and of one sealed zip with all else.
 * What it holds is encrypted already and is not compressed again.
 */
final class Container {

    static final String STORE = "store.mv.db";
    static final String KEYS = "keys.json";
    private static final String SEALED = "office.sealed";
    private static final Pattern NAMES = Pattern.compile(
            Pattern.quote(STORE) + "|(attachments|sources)/[\\p{L}\\p{N}._-]+");

    private Container() {}

    /** Writes to the disk before it returns. */
    static void write(Path file, DataFolder folder, InputStream store, BackupManifest manifest, byte[] key) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                var outer = stored(Channels.newOutputStream(channel))) {
            put(outer, KEYS, Files.newInputStream(folder.keys()));
            outer.putNextEntry(new ZipEntry(SEALED));
            try (var inner = stored(new SealedOutput(new Unclosed(outer), key))) {
                put(inner, BackupManifest.NAME, new ByteArrayInputStream(manifest.json()));
                // The wrapped keys again, where nobody can exchange them unnoticed.
                put(inner, KEYS, Files.newInputStream(folder.keys()));
                put(inner, STORE, store);
                for (var kept : keptFiles(folder)) {
                    put(inner, kept.getParent().getFileName() + "/" + kept.getFileName(), Files.newInputStream(kept));
                }
            }
            outer.closeEntry();
            outer.finish();
            channel.force(true);
        }
    }

    private static ZipOutputStream stored(OutputStream out) {
        var zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.NO_COMPRESSION);
        return zip;
    }

    private static void put(ZipOutputStream zip, String name, InputStream content) throws IOException {
        try (content) {
            zip.putNextEntry(new ZipEntry(name));
            content.transferTo(zip);
            zip.closeEntry();
        }
    }

    static List<Path> keptFiles(DataFolder folder) throws IOException {
        var kept = new ArrayList<Path>();
        for (var each : List.of(folder.attachments(), folder.sources())) {
            try (var files = Files.list(each)) {
                files.filter(file -> Files.isRegularFile(file) && !file.getFileName().toString().startsWith("."))
                        .sorted().forEach(kept::add);
            }
        }
        return kept;
    }

    /** Takes out {@code keys.json} alone, which tells who may open the rest; refuses a file whose end, a list of its parts, is gone. */
    static void extractKeys(Path file, Path target) {
        try (var _ = new ZipFile(file.toFile()); var outer = new ZipInputStream(Files.newInputStream(file))) {
            var first = outer.getNextEntry();
            if (first == null || !first.getName().equals(KEYS)) {
                throw new Failure("backup.damaged");
            }
            Files.copy(outer, target);
        } catch (ZipException | EOFException damaged) {
            throw new Failure("backup.damaged");
        } catch (IOException unreadable) {
            throw new Failure("backup.unreadable", unreadable);
        }
    }

    /** Takes everything out into an empty folder, authenticating each part of it. */
    static BackupManifest extract(Path file, Path target, byte[] key) throws IOException {
        try (var outer = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = outer.getNextEntry(); entry != null; entry = outer.getNextEntry()) {
                if (entry.getName().equals(SEALED)) {
                    var sealed = new SealedInput(outer, key);
                    var manifest = extractSealed(new ZipInputStream(sealed), target);
                    // The last chunk says that nothing was cut off, after the inner zip has its end.
                    sealed.transferTo(OutputStream.nullOutputStream());
                    return manifest;
                }
            }
        }
        throw new SealedInput.DamagedException();
    }

    private static BackupManifest extractSealed(ZipInputStream inner, Path target) throws IOException {
        BackupManifest manifest = null;
        for (var entry = inner.getNextEntry(); entry != null; entry = inner.getNextEntry()) {
            if (entry.getName().equals(BackupManifest.NAME)) {
                manifest = BackupManifest.parse(inner.readAllBytes());
            } else if (entry.getName().equals(KEYS) || NAMES.matcher(entry.getName()).matches()) {
                var place = target.resolve(entry.getName());
                Files.createDirectories(place.getParent());
                Files.copy(inner, place);
            } else {
                throw new SealedInput.DamagedException();
            }
        }
        if (manifest == null) {
            throw new SealedInput.DamagedException();
        }
        return manifest;
    }
}
