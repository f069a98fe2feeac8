package cn.uniondesk.store.keys;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;

/** Reads what {@link SealedOutput} wrote; a changed, exchanged or missing part is a {@link DamagedException}. */
public final class SealedInput extends InputStream {

    /** The stream is not what was written, or the key is another's. */
    public static final class DamagedException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final PushbackInputStream in;
    private final SealedChunks chunks;
    private byte[] plain = new byte[0];
    private int at;
    private boolean ended;

    public SealedInput(InputStream in, byte[] key) throws IOException {
        this.in = new PushbackInputStream(new BufferedInputStream(in, SealedChunks.CHUNK));
        var magic = this.in.readNBytes(SealedChunks.MAGIC.length);
        var salt = this.in.readNBytes(SealedChunks.SALT);
        if (!Arrays.equals(magic, SealedChunks.MAGIC) || salt.length < SealedChunks.SALT) {
            throw new DamagedException();
        }
        this.chunks = new SealedChunks(Cipher.DECRYPT_MODE, key, salt);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (at == plain.length) {
            if (ended) {
                return -1;
            }
            unseal();
        }
        int part = Math.min(length, plain.length - at);
        System.arraycopy(plain, at, bytes, from, part);
        at += part;
        return part;
    }

    private void unseal() throws IOException {
        var sealed = in.readNBytes(SealedChunks.CHUNK + SealedChunks.TAG);
        int next = in.read();
        ended = next < 0;
        if (!ended) {
            in.unread(next);
        }
        try {
            plain = chunks.next(sealed, sealed.length, ended);
            at = 0;
        } catch (GeneralSecurityException wrong) {
            throw new DamagedException();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
