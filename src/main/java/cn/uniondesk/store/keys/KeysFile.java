package cn.uniondesk.store.keys;

import cn.uniondesk.office.acts.Failure;
import cn.uniondesk.store.file.WholeFile;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code keys.json}: no secret in clear. A sum over the rest tells a damaged file from a wrong password.
 *
 * @param accounts the data key under each account's password
 * @param recovery the data key under the recovery key
 */
record KeysFile(List<AccountKey> accounts, RecoverySeal recovery) {

    /** @param salt of the password's derivation */
    record AccountKey(String name, PasswordCost cost, byte[] salt, Sealed key) {}

    /** @param check tells a wrong recovery key from a damaged file */
    record RecoverySeal(byte[] salt, byte[] check, Sealed key) {}

    private static final int FORMAT = 1;

    KeysFile {
        accounts = List.copyOf(accounts);
    }

    void write(Path file) {
        var content = content();
        content.put("sum", sum(content));
        try {
            WholeFile.write(file, out -> out.write(
                    JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).asString(content).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unwritable) {
            throw new Failure("keys.unwritable", unwritable);
        }
    }

    static KeysFile read(Path file) {
        if (!Files.exists(file)) {
            throw new Failure("keys.missing");
        }
        try {
            var content = new LinkedHashMap<>(JSON.std.mapFrom(Files.readString(file)));
            var sum = content.remove("sum");
            if (!sum(content).equals(sum) || !Integer.valueOf(FORMAT).equals(content.get("format"))) {
                throw new Failure("keys.damaged");
            }
            return of(content);
        } catch (IOException | ClassCastException | IllegalArgumentException | NullPointerException unreadable) {
            throw new Failure("keys.damaged");
        }
    }

    private Map<String, Object> content() {
        var entries = new ArrayList<Object>();
        for (var account : accounts) {
            var entry = new LinkedHashMap<String, Object>();
            entry.put("name", account.name());
            entry.put("memory", account.cost().memoryKib());
            entry.put("passes", account.cost().passes());
            entry.put("lanes", account.cost().lanes());
            entry.put("salt", text(account.salt()));
            entry.put("nonce", text(account.key().nonce()));
            entry.put("key", text(account.key().content()));
            entries.add(entry);
        }
        var paper = new LinkedHashMap<String, Object>();
        paper.put("salt", text(recovery.salt()));
        paper.put("check", text(recovery.check()));
        paper.put("nonce", text(recovery.key().nonce()));
        paper.put("key", text(recovery.key().content()));
        var content = new LinkedHashMap<String, Object>();
        content.put("format", FORMAT);
        content.put("accounts", entries);
        content.put("recovery", paper);
        return content;
    }

    private static KeysFile of(Map<String, Object> content) {
        var accounts = new ArrayList<AccountKey>();
        for (var each : (List<?>) content.get("accounts")) {
            var entry = (Map<?, ?>) each;
            accounts.add(new AccountKey((String) entry.get("name"),
                    new PasswordCost((int) entry.get("memory"), (int) entry.get("passes"), (int) entry.get("lanes")),
                    bytes(entry.get("salt")), new Sealed(bytes(entry.get("nonce")), bytes(entry.get("key")))));
        }
        var paper = (Map<?, ?>) content.get("recovery");
        return new KeysFile(accounts, new RecoverySeal(bytes(paper.get("salt")), bytes(paper.get("check")),
                new Sealed(bytes(paper.get("nonce")), bytes(paper.get("key")))));
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(Object text) {
        return Base64.getDecoder().decode((String) text);
    }

    private static String sum(Map<String, Object> content) {
        try {
            var canonical = JSON.std.asString(new TreeMap<>(content));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
