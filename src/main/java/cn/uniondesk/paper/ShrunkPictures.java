package cn.uniondesk.paper;

import cn.uniondesk.office.attachments.Pictures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;

/** Makes photographs as large as a sheet of A4 with 200 dots an inch, and turns them as the camera was held. */
public final class ShrunkPictures implements Pictures {

    private static final int LONGEST_SIDE = 2340;
    private static final double QUALITY = 0.85;
    /** Smaller files gain nothing. */
    private static final long SMALL = 1_000_000;
    /** What a small laptop can hold at once. */
    private static final long MOST_DOTS = 40_000_000;

    @Override
    public Optional<byte[]> smaller(Path file) {
        try {
            long size = Files.size(file);
            var format = size <= SMALL ? Optional.<String>empty() : formatOfLarge(file);
            var smaller = format.isPresent() ? Optional.of(shrunk(file, format.get())) : Optional.<byte[]>empty();
            return smaller.filter(bytes -> bytes.length < size);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Of a photograph that has more dots than a sheet needs, and no more than can be held. */
    private static Optional<String> formatOfLarge(Path file) throws IOException {
        try (var input = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(input);
            return readers.hasNext() ? formatOfLarge(readers.next(), input) : Optional.empty();
        }
    }

    private static Optional<String> formatOfLarge(ImageReader reader, ImageInputStream input) throws IOException {
        try {
            reader.setInput(input);
            var name = reader.getFormatName().toLowerCase(Locale.ROOT);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            boolean isPhotograph = name.equals("jpeg") || name.equals("png");
            return isPhotograph && Math.max(width, height) > LONGEST_SIDE && width * height <= MOST_DOTS
                    ? Optional.of(name) : Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static byte[] shrunk(Path file, String format) throws IOException {
        var smaller = new ByteArrayOutputStream();
        Thumbnails.of(file.toFile()).size(LONGEST_SIDE, LONGEST_SIDE).outputFormat(format).outputQuality(QUALITY)
                .toOutputStream(smaller);
        return smaller.toByteArray();
    }
}
