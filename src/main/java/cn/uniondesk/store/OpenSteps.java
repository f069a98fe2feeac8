package cn.uniondesk.store;

import static cn.uniondesk.store.tables.Tables.ACCOUNT;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.store.file.DataFolder;
import cn.uniondesk.store.file.FolderLock;
import cn.uniondesk.store.file.RunningMark;
import cn.uniondesk.store.file.SetAside;
import cn.uniondesk.store.keys.KeyPurpose;
import cn.uniondesk.store.keys.KeyRing;
import cn.uniondesk.store.keys.PasswordCost;
import cn.uniondesk.store.migration.Migrations;
import cn.uniondesk.store.proof.WholeStore;
import cn.uniondesk.store.session.Database;
import cn.uniondesk.store.session.StoreSession;
import cn.uniondesk.store.session.StoreTrouble;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;

/** What lies between an unlocked key ring and an open store. */
final class OpenSteps {

    private OpenSteps() {}

    /** Takes over the lock and the ring; if it fails, the ring is closed and the store too. */
    static Store open(
            DataFolder folder, FolderLock lock, KeyRing ring, String account, PasswordCost cost, Clock clock) {
        boolean opened = false;
        try {
            requireWhole(folder, ring);
            var mark = new RunningMark(folder);
            boolean wasUnclean = mark.stands();
            if (wasUnclean) {
                SetAside.copy(folder, "unclean-stop", clock);
            }
            mark.set();
            try {
                var session = session(folder, ring, account, clock);
                opened = true;
                return new Store(folder, lock, ring, session, account, cost, clock, wasUnclean);
            } finally {
                // Nothing is open: what stopped the opening is no unclean stop of its own.
                if (!opened && !wasUnclean) {
                    mark.clear();
                }
            }
        } finally {
            if (!opened) {
                ring.close();
            }
        }
    }

    /** Before anything is set aside or written: copies of a damaged store would push good ones out. */
    private static void requireWhole(DataFolder folder, KeyRing ring) {
        var key = ring.key(KeyPurpose.STORE);
        try {
            WholeStore.require(folder.home(), key);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** A session on the store of this folder, at this program's schema, which knows the account. */
    static StoreSession session(DataFolder folder, KeyRing ring, String account, Clock clock) {
        var key = ring.key(KeyPurpose.STORE);
        var database = Database.encrypted(folder.home(), key);
        try {
            migrate(folder, key, new Migrations(), clock);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
        var session = new StoreSession(database, account, clock);
        boolean opened = false;
        try {
            session.change(new Action("account.open"), () -> session.write(sql -> sql
                    .insertInto(ACCOUNT).set(ACCOUNT.NAME, account).onConflict(ACCOUNT.NAME).doNothing().execute()));
            opened = true;
            return session;
        } finally {
            if (!opened) {
                session.close();
            }
        }
    }

    /** A store that holds something is set aside, and changes its schema in a copy that then takes its place. */
    static void migrate(DataFolder folder, byte[] key, Migrations migrations, Clock clock) {
        try {
            long version;
            try (var connection = Database.briefly(folder.home(), key).open()) {
                version = migrations.versionOf(connection);
                if (!migrations.isPending(connection)) {
                    return;
                }
                if (version == 0) {
                    migrations.apply(connection);
                    return;
                }
            }
            SetAside.copy(folder, "before-version-" + migrations.newest(), clock);
            SetAside.inCopy(folder, copy -> {
                try (var connection = Database.encrypted(copy, key).open()) {
                    migrations.apply(connection);
                }
            });
        } catch (SQLException trouble) {
            throw StoreTrouble.failure(trouble);
        }
    }
}
