package cn.uniondesk.store.archive;

import cn.uniondesk.store.keys.SealedInput;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a backup says of itself, sealed with it.
 *
 * @param schema version of the store's schema
 * @param content hash of the business rows
 * @param rows number of rows of each business table
 * @param files number of kept files, and of scans
 * @param writtenAt when, in ISO form
 */
record BackupManifest(long schema, String content, SortedMap<String, Long> rows, int files, String writtenAt) {

    static final String NAME = "manifest.json";
    private static final int FORMAT = 1;

    byte[] json() throws IOException {
        var content = new LinkedHashMap<String, Object>();
        content.put("format", FORMAT);
        content.put("schema", schema);
        content.put("content", this.content);
        content.put("rows", rows);
        content.put("files", files);
        content.put("writtenAt", writtenAt);
        return JSON.std.asString(content).getBytes(StandardCharsets.UTF_8);
    }

    static BackupManifest parse(byte[] json) throws IOException {
        var content = JSON.std.mapFrom(json);
        if (!Integer.valueOf(FORMAT).equals(content.get("format"))) {
            throw new SealedInput.DamagedException();
        }
        var rows = new TreeMap<String, Long>();
        ((Map<?, ?>) content.get("rows")).forEach((table, count) ->
                rows.put((String) table, ((Number) count).longValue()));
        return new BackupManifest(((Number) content.get("schema")).longValue(), (String) content.get("content"), rows,
                ((Number) content.get("files")).intValue(), (String) content.get("writtenAt"));
    }
}
