package cn.uniondesk.store;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.safety.Leftover;
import cn.uniondesk.office.safety.Verification;
import cn.uniondesk.office.values.Office;
import cn.uniondesk.store.archive.NewestBackup;
import cn.uniondesk.store.archive.ReadyFolder;
import cn.uniondesk.store.archive.Restore;
import cn.uniondesk.store.file.DataFolder;
import cn.uniondesk.store.file.FolderLock;
import cn.uniondesk.store.file.Trees;
import cn.uniondesk.store.keys.Attempts;
import cn.uniondesk.store.keys.KeyRing;
import cn.uniondesk.store.keys.PasswordCost;
import cn.uniondesk.store.keys.RecoveryKey;
import cn.uniondesk.store.proof.WholeStore;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.StoreSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * The door of a data folder: makes an office in it, opens it, puts a backup back. Every refusal is a {@link Failure}
 * of one sentence, and leaves the folder as it was. Passwords belong to the caller, who wipes them.
 */
public final class StoreOpener {

    private final DataFolder folder;
    private final PasswordCost cost;
    private final Clock clock;

    public StoreOpener(Path home) {
        this(new DataFolder(home), PasswordCost.USUAL, Clock.systemDefaultZone());
    }

    public StoreOpener(DataFolder folder, PasswordCost cost, Clock clock) {
        this.folder = folder;
        this.cost = cost;
        this.clock = clock;
    }

    public DataFolder folder() {
        return folder;
    }

    /** Whether an office was set up here. */
    public boolean hasOffice() {
        return folder.hasStore();
    }

    /** Names of those who may open the office. */
    public List<String> accounts() {
        try {
            return KeyRing.accounts(folder.keys());
        } catch (Failure unreadable) {
            throw NewestBackup.namedBy(unreadable, folder);
        }
    }

    /** Ends or drops what was cut off in the folder; nothing where another copy is at work in it. */
    public Optional<Leftover> settle() {
        if (!ReadyFolder.isLeft(folder)) {
            return Optional.empty();
        }
        try (var lock = FolderLock.take(folder)) {
            lock.requireHeld();
            return ReadyFolder.settle(folder);
        } catch (Failure inUse) {
            return Optional.empty();
        }
    }

    /** Makes an encrypted office with one account at once. The recovery key is shown once and kept nowhere. */
    public RecoveryKey create(Office office, String account, char[] password) {
        try (var made = prepare(office, account, password, (_, _) -> { })) {
            made.arrive();
            return made.recovery();
        }
    }

    /**
     * Makes an encrypted office with one account beside its place, and what it starts with in it.
     * The office appears whole when it arrives, or not at all.
     */
    public PreparedOffice prepare(
            Office office, String account, char[] password, BiConsumer<StoreSession, RecordWriter> start) {
        folder.prepare();
        var lock = FolderLock.take(folder);
        PreparedOffice made = null;
        try {
            ReadyFolder.settle(folder);
            if (folder.hasStore()) {
                throw new Failure("store.exists");
            }
            var beside = folder.home().resolve(ReadyFolder.NEW);
            made = new PreparedOffice(beside, folder, lock, make(beside, office, account, password, start), clock);
            folder.reached("made");
            return made;
        } finally {
            if (made == null) {
                Trees.delete(folder.home().resolve(ReadyFolder.NEW));
                lock.close();
            }
        }
    }

    private RecoveryKey make(Path beside, Office office, String account, char[] password,
            BiConsumer<StoreSession, RecordWriter> start) {
        var place = new DataFolder(beside);
        try {
            Files.createDirectories(place.home());
        } catch (IOException unwritable) {
            throw new Failure("folder.unwritable", unwritable);
        }
        var created = KeyRing.create(place.keys(), cost, account, password);
        folder.reached("keys");
        try (var ring = created.ring(); var session = OpenSteps.session(place, ring, account, clock)) {
            var writer = new RecordWriter(session);
            session.change(new Action("office.create"), () -> new OfficeTable(session, writer).save(office));
            folder.reached("office");
            start.accept(session, writer);
        }
        return created.recovery();
    }

    /** Opens the office, bringing its schema up to this program's, after copying it aside if it was not closed well. */
    public Store open(String account, char[] password) {
        return open(account, () -> KeyRing.unlock(folder.keys(), cost, account, password));
    }

    /** Opens the office with the key on paper and gives the account, known or new, this password. */
    public Store recover(String typedKey, String account, char[] newPassword) {
        var recovery = RecoveryKey.parse(typedKey).orElseThrow(() -> new Failure("recovery.malformed"));
        return open(account, () -> KeyRing.recover(folder.keys(), cost, recovery, account, newPassword));
    }

    private Store open(String account, Supplier<KeyRing> unlock) {
        if (!Files.isDirectory(folder.home())) {
            throw new Failure("store.missing");
        }
        folder.prepare();
        var lock = FolderLock.take(folder);
        boolean opened = false;
        try {
            ReadyFolder.settle(folder);
            if (!folder.hasStore()) {
                throw new Failure("store.missing");
            }
            if (!Files.exists(folder.store())) {
                throw new Failure("store.lost");
            }
            WholeStore.requireBody(folder.store());
            var ring = new Attempts(folder.attempts(), clock).attempt(unlock);
            var store = OpenSteps.open(folder, lock, ring, account, cost, clock);
            opened = true;
            return store;
        } catch (Failure refused) {
            throw NewestBackup.namedBy(refused, folder);
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    /** Checks a backup file without putting it anywhere. */
    public Verification verifyBackup(Path file, String account, char[] password) {
        folder.prepare();
        return Restore.verify(file, folder.backups(), keys -> KeyRing.unlock(keys, cost, known(keys, account), password));
    }

    /** Sets the present office aside and puts the backup in its place, which then has the passwords of its day. */
    public Verification restore(Path file, String account, char[] password) {
        return Restore.restore(
                file, folder, keys -> KeyRing.unlock(keys, cost, known(keys, account), password), clock);
    }

    /** Where no account is named, the one that there is. */
    private static String known(Path keys, String account) {
        var accounts = KeyRing.accounts(keys);
        return account.isEmpty() && accounts.size() == 1 ? accounts.getFirst() : account;
    }
}
