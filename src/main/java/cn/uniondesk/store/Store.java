package cn.uniondesk.store;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.office.safety.Verification;
import cn.uniondesk.store.archive.Backup;
import cn.uniondesk.store.archive.EncryptedFiles;
import cn.uniondesk.store.file.DataFolder;
import cn.uniondesk.store.file.FolderLock;
import cn.uniondesk.store.file.RunningMark;
import cn.uniondesk.store.keys.Attempts;
import cn.uniondesk.store.keys.KeyPurpose;
import cn.uniondesk.store.keys.KeyRing;
import cn.uniondesk.store.keys.PasswordCost;
import cn.uniondesk.store.keys.RecoveryKey;
import cn.uniondesk.store.proof.ContentHash;
import cn.uniondesk.store.session.RecordWriter;
import cn.uniondesk.store.session.StoreSession;
import cn.uniondesk.store.undo.Undo;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/** An open office: its session, its kept files, its accounts, its backups. Closing it lets another copy open it. */
public final class Store implements AutoCloseable {

    private final DataFolder folder;
    private final FolderLock lock;
    private final KeyRing ring;
    private final StoreSession session;
    private final RecordWriter writer;
    private final String account;
    private final PasswordCost cost;
    private final Clock clock;
    private final boolean wasUnclean;

    Store(DataFolder folder, FolderLock lock, KeyRing ring, StoreSession session, String account, PasswordCost cost,
            Clock clock, boolean wasUnclean) {
        this.folder = folder;
        this.lock = lock;
        this.ring = ring;
        this.session = session;
        this.writer = new RecordWriter(session);
        this.account = account;
        this.cost = cost;
        this.clock = clock;
        this.wasUnclean = wasUnclean;
    }

    public DataFolder folder() {
        return folder;
    }

    /** Who opened it. */
    public String account() {
        return account;
    }

    /** Whether the store had not been closed the last time; a copy of it as it was lies in {@code backups}. */
    public boolean wasUnclean() {
        return wasUnclean;
    }

    public StoreSession session() {
        return session;
    }

    public RecordWriter writer() {
        return writer;
    }

    public Undo undo() {
        return new Undo(session, writer);
    }

    /** Files that were imported. */
    public EncryptedFiles sources() {
        return files(folder.sources());
    }

    /** Scans. */
    public EncryptedFiles attachments() {
        return files(folder.attachments());
    }

    private EncryptedFiles files(Path place) {
        var key = ring.key(KeyPurpose.FILES);
        try {
            return new EncryptedFiles(place, key);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** What the office holds at this moment, and whether it holds together. */
    public Verification verify() {
        return session.query(ContentHash::of);
    }

    /** Writes a backup, proved by a test restore, into the folder and gives the file. Work may go on meanwhile. */
    public Path backup(Path target) {
        return new Backup(folder, ring, session, clock).write(target);
    }

    /** Names of those who may open the office. */
    public List<String> accounts() {
        return KeyRing.accounts(folder.keys());
    }

    /** Refuses where this is not the account's password. */
    public void admit(String name, char[] password) {
        new Attempts(folder.attempts(), clock).attempt(() -> KeyRing.unlock(folder.keys(), cost, name, password)).close();
    }

    /** Refuses if the present password is not the one given. */
    public void changePassword(char[] present, char[] next) {
        changePassword(account, present, next);
    }

    public void changePassword(String name, char[] present, char[] next) {
        admit(name, present);
        ring.setPassword(name, next);
    }

    /** Gives the account a new password to whoever has the key on paper. */
    public void recover(String typedKey, String account, char[] password) {
        var recovery = RecoveryKey.parse(typedKey).orElseThrow(() -> new Failure("recovery.malformed"));
        KeyRing.recover(folder.keys(), cost, recovery, account, password).close();
    }

    /** Lets another person open the office. */
    public void addAccount(String name, char[] password) {
        if (ring.hasAccount(name)) {
            throw new Failure("account.exists", name);
        }
        ring.setPassword(name, password);
    }

    @Override
    public void close() {
        try {
            session.close();
            new RunningMark(folder).clear();
        } finally {
            ring.close();
            lock.close();
        }
    }
}
