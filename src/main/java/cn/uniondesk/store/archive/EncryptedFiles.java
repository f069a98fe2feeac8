package cn.uniondesk.store.archive;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.attachments.AttachmentFiles;
import cn.uniondesk.store.file.WholeFile;
import cn.uniondesk.store.keys.SealedInput;
import cn.uniondesk.store.keys.SealedOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A folder of files under encryption, each named by the SHA-256 of what it holds: the same file is kept once. */
public final class EncryptedFiles implements AttachmentFiles {

    private static final String ENDING = ".sealed";
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final byte[] key;

    public EncryptedFiles(Path folder, byte[] key) {
        this.folder = folder;
        this.key = key.clone();
    }

    /** What is to be kept, written as often as it is asked for. */
    @FunctionalInterface
    private interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    @Override
    public String keep(Path file) {
        return keep(out -> Files.copy(file, out));
    }

    @Override
    public String keep(byte[] file) {
        return keep(out -> out.write(file));
    }

    private String keep(Content content) {
        try {
            var hash = hash(content);
            var target = place(hash);
            if (!Files.exists(target)) {
                WholeFile.write(target, out -> {
                    try (var sealed = new SealedOutput(new Unclosed(out), key)) {
                        content.writeTo(sealed);
                    }
                });
            }
            return hash;
        } catch (IOException trouble) {
            throw new Failure("file.unkept", trouble);
        }
    }

    @Override
    public boolean has(String sha256) {
        return Files.exists(place(sha256));
    }

    /** The file as it was kept. Reading it throws {@link SealedInput.DamagedException} where it was altered since. */
    public InputStream open(String sha256) {
        if (!has(sha256)) {
            throw new Failure("file.missing");
        }
        try {
            return new SealedInput(Files.newInputStream(place(sha256)), key);
        } catch (IOException damaged) {
            throw new Failure("file.damaged");
        }
    }

    @Override
    public void copy(String sha256, Path target) {
        try (var in = open(sha256)) {
            WholeFile.write(target, in::transferTo);
        } catch (SealedInput.DamagedException damaged) {
            throw new Failure("file.damaged");
        } catch (IOException trouble) {
            throw new Failure("file.unwritable", trouble);
        }
        if (!hashOf(target).equals(sha256)) {
            throw new Failure("file.damaged");
        }
    }

    private Path place(String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256");
        }
        return folder.resolve(sha256 + ENDING);
    }

    private static String hashOf(Path file) {
        try {
            return hash(out -> Files.copy(file, out));
        } catch (IOException trouble) {
            throw new Failure("file.unwritable", trouble);
        }
    }

    private static String hash(Content content) throws IOException {
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            content.writeTo(out);
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
