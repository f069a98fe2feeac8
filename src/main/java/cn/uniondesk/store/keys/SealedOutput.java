package cn.uniondesk.store.keys;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;

/**
 * Encrypts a stream of any length in chunks, each authenticated with its position; the last is marked, so that a cut
 * off end is noticed. Each stream has a key of its own, derived with the salt at its beginning.
 */
public final class SealedOutput extends OutputStream {

    private final OutputStream out;
    private final SealedChunks chunks;
    private final byte[] plain = new byte[SealedChunks.CHUNK];
    private int filled;
    private boolean closed;

    /** @param key of the purpose; the caller keeps it. Closing closes {@code out} too. */
    public SealedOutput(OutputStream out, byte[] key) throws IOException {
        this.out = out;
        var salt = new byte[SealedChunks.SALT];
        new SecureRandom().nextBytes(salt);
        out.write(SealedChunks.MAGIC);
        out.write(salt);
        this.chunks = new SealedChunks(Cipher.ENCRYPT_MODE, key, salt);
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    /** A full chunk waits until it is known not to be the last. */
    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int at = from;
        int left = length;
        while (left > 0) {
            if (filled == plain.length) {
                seal(false);
            }
            int part = Math.min(left, plain.length - filled);
            System.arraycopy(bytes, at, plain, filled, part);
            filled += part;
            at += part;
            left -= part;
        }
    }

    private void seal(boolean last) throws IOException {
        try {
            out.write(chunks.next(plain, filled, last));
            filled = 0;
        } catch (GeneralSecurityException impossible) {
            throw new IOException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            try (out) {
                seal(true);
            }
        }
    }
}
