package cn.uniondesk.store.keys;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.store.keys.KeysFile.AccountKey;
import cn.uniondesk.store.keys.KeysFile.RecoverySeal;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The unlocked keys of an office, and who may unlock them. Closing it wipes the data key from memory; passwords that
 * it is given belong to the caller, who wipes them.
 */
public final class KeyRing implements AutoCloseable {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String PAPER = "uniondesk recovery";

    private final Path file;
    private final PasswordCost cost;
    private final byte[] dataKey;
    private KeysFile keys;

    private KeyRing(Path file, PasswordCost cost, byte[] dataKey, KeysFile keys) {
        this.file = file;
        this.cost = cost;
        this.dataKey = dataKey;
        this.keys = keys;
    }

    /** A new ring with one account; {@code recovery} is shown once and kept nowhere. */
    public record Created(KeyRing ring, RecoveryKey recovery) {}

    public static Created create(Path file, PasswordCost cost, String account, char[] password) {
        var dataKey = random(32);
        var recovery = RecoveryKey.random();
        var keys = new KeysFile(List.of(wrap(dataKey, cost, account, password)), wrap(dataKey, recovery));
        keys.write(file);
        return new Created(new KeyRing(file, cost, dataKey, keys), recovery);
    }

    /** Refuses a wrong password and an account that does not exist with the same sentence. */
    public static KeyRing unlock(Path file, PasswordCost cost, String account, char[] password) {
        var keys = KeysFile.read(file);
        var entry = keys.accounts().stream().filter(each -> each.name().equals(account)).findFirst()
                .orElseThrow(() -> new Failure("password.wrong"));
        var wrapping = entry.cost().key(password, entry.salt());
        try {
            var dataKey = entry.key().open(wrapping, account).orElseThrow(() -> new Failure("password.wrong"));
            return new KeyRing(file, cost, dataKey, keys);
        } finally {
            Arrays.fill(wrapping, (byte) 0);
        }
    }

    /** Opens with the paper and gives the account, known or new, this password. */
    public static KeyRing recover(Path file, PasswordCost cost, RecoveryKey recovery, String account, char[] password) {
        var keys = KeysFile.read(file);
        var paper = keys.recovery();
        if (!MessageDigest.isEqual(check(recovery, paper.salt()), paper.check())) {
            throw new Failure("recovery.wrong");
        }
        var dataKey = paper.key().open(Hkdf.derive(recovery.bits(), paper.salt(), PAPER), PAPER)
                .orElseThrow(() -> new Failure("keys.damaged"));
        var ring = new KeyRing(file, cost, dataKey, keys);
        ring.setPassword(account, password);
        return ring;
    }

    /** Names of the accounts in this file; needs no password. */
    public static List<String> accounts(Path file) {
        return KeysFile.read(file).accounts().stream().map(AccountKey::name).toList();
    }

    /** The key for one purpose; the caller wipes it. */
    public byte[] key(KeyPurpose purpose) {
        return Hkdf.derive(dataKey, new byte[0], purpose.label());
    }

    /** Gives the account this password, and the cost of this program; makes the account if there is none. */
    public void setPassword(String account, char[] password) {
        var accounts = new ArrayList<>(keys.accounts());
        var wrapped = wrap(dataKey, cost, account, password);
        int at = accounts.stream().map(AccountKey::name).toList().indexOf(account);
        if (at < 0) {
            accounts.add(wrapped);
        } else {
            accounts.set(at, wrapped);
        }
        var changed = new KeysFile(accounts, keys.recovery());
        changed.write(file);
        keys = changed;
    }

    public boolean hasAccount(String account) {
        return keys.accounts().stream().anyMatch(each -> each.name().equals(account));
    }

    private static AccountKey wrap(byte[] dataKey, PasswordCost cost, String account, char[] password) {
        var salt = random(16);
        var wrapping = cost.key(password, salt);
        try {
            return new AccountKey(account, cost, salt, Sealed.of(wrapping, dataKey, account));
        } finally {
            Arrays.fill(wrapping, (byte) 0);
        }
    }

    /** The paper's key is random and needs no slow derivation. */
    private static RecoverySeal wrap(byte[] dataKey, RecoveryKey recovery) {
        var salt = random(16);
        return new RecoverySeal(salt, check(recovery, salt),
                Sealed.of(Hkdf.derive(recovery.bits(), salt, PAPER), dataKey, PAPER));
    }

    private static byte[] check(RecoveryKey recovery, byte[] salt) {
        return Hkdf.derive(recovery.bits(), salt, "uniondesk recovery check");
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    @Override
    public void close() {
        Arrays.fill(dataKey, (byte) 0);
    }
}
