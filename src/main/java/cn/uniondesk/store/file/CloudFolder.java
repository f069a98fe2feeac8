package cn.uniondesk.store.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds a folder that a cloud-drive client keeps in step. Such a client copies the store while it is open and may put
 * an old one back, and it carries personal data out of the house.
 */
final class CloudFolder {

    private static final List<String> VARIABLES = List.of("OneDrive", "OneDriveConsumer", "OneDriveCommercial");
    private static final Set<String> NAMES = Set.of(
            "dropbox", "google drive", "my drive", "googledrive", "iclouddrive", "icloud drive", "com~apple~clouddocs",
            "nutstore", "nutstore files", "我的坚果云", "坚果云", "baidusyncdisk", "百度网盘同步空间", "百度云同步盘",
            "wps云盘", "wpsdrive", "wps cloud files", "腾讯微云", "微云同步助手", "weiyun", "360云盘", "阿里云盘",
            "nextcloud", "owncloud", "box sync", "pcloud", "syncthing", "同步文件夹");
    private static final List<String> PREFIXES = List.of("onedrive", "dropbox (", "nutstore", "坚果云");
    private static final List<String> MARKS = List.of(
            ".dropbox", ".dropbox.cache", ".nutstore", ".stfolder", ".owncloudsync.log", ".nextcloudsync.log",
            ".tmp.drivedownload");

    private CloudFolder() {}

    static boolean holds(Path folder, Map<String, String> environment) {
        var absolute = folder.toAbsolutePath().normalize();
        for (var variable : VARIABLES) {
            var root = environment.get(variable);
            if (root != null && !root.isBlank() && absolute.startsWith(Path.of(root))) {
                return true;
            }
        }
        for (var each = absolute; each != null; each = each.getParent()) {
            if (isNamedForOne(each) || isMarked(each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamedForOne(Path folder) {
        if (folder.getFileName() == null) {
            return false;
        }
        var name = folder.getFileName().toString().toLowerCase(Locale.ROOT);
        return NAMES.contains(name) || PREFIXES.stream().anyMatch(name::startsWith);
    }

    private static boolean isMarked(Path folder) {
        return MARKS.stream().anyMatch(mark -> Files.exists(folder.resolve(mark)));
    }
}
