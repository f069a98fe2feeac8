package cn.uniondesk.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.attachments.Attachment;
import cn.uniondesk.office.attachments.AttachmentDesk;
import cn.uniondesk.office.record.RecordLine;
import cn.uniondesk.office.workplace.Workplace;
import cn.uniondesk.paper.ShrunkPictures;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentsTest {

    private static final String KIND = "member";

    @TempDir
    private Path folder;

    private <T> T at(Function<AttachmentDesk, T> work) {
        return TestOffice.empty(folder).read((Workplace open) -> work.apply(open.attachments()));
    }

    private Path file(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void whatIsAddedComesBackByteByByteAndBelongsToItsRecordAlone() throws IOException {
        var content = new byte[70_000];
        new Random(8).nextBytes(content);
        var scan = file("申请书.pdf", content);
        var out = folder.resolve("copy.pdf");
        List<RecordLine> others = at(desk -> {
            assertThat(desk.add(KIND, 7, List.of(scan))).isEqualTo(Outcome.done(1));
            var line = desk.of(KIND, 7).getFirst();
            assertThat(line.values().text(Attachment.FILE_NAME)).isEqualTo("申请书.pdf");
            assertThat(line.values().get(Attachment.KILOBYTES)).isEqualTo(69);
            desk.copy(line, out);
            return desk.of("venue", 7);
        });
        assertThat(out).hasBinaryContent(content);
        assertThat(others).isEmpty();
        assertThat(sealed()).singleElement().satisfies(sealed ->
                assertThat(text(Files.readAllBytes(sealed))).doesNotContain(text(content).substring(100, 200)));
    }

    private List<Path> sealed() {
        try (var kept = Files.walk(folder)) {
            return kept.filter(each -> each.toString().endsWith(".sealed")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "程序.exe, 10, kind", "无后缀, 10, kind", "空.pdf, 0, empty", "大.pdf, 20971521, large", "边界.PDF, 20971520, ",
        "表.xlsx, 5, ", "版式.ofd, 5, "})
    void aFileThatIsNoPaperIsRefusedWithItsName(String name, int bytes, String reason) {
        var given = file(name, new byte[bytes]);
        Outcome<Integer> outcome = at(desk -> desk.add(KIND, 7, List.of(given)));
        if (reason == null) {
            assertThat(outcome).isEqualTo(Outcome.done(1));
        } else {
            assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused ->
                    assertThat(refused.refusals().toString()).contains("attachment.refused." + reason).contains(name));
        }
    }

    @Test
    void ofSeveralNoneIsAddedWhereOneIsRefusedOrThereAlready() {
        var one = file("户口簿.jpg", new byte[] {1, 2, 3});
        var same = file("户口簿（副本）.jpg", new byte[] {1, 2, 3});
        var empty = file("空.png", new byte[0]);
        List<RecordLine> lines = at(desk -> {
            assertThat(desk.add(KIND, 7, List.of(one, empty))).isInstanceOf(Outcome.Refused.class);
            assertThat(desk.add(KIND, 7, List.of(one, same))).isInstanceOf(Outcome.Refused.class);
            assertThat(desk.of(KIND, 7)).isEmpty();
            assertThat(sealed()).isEmpty();
            assertThat(desk.add(KIND, 7, List.of(one))).isEqualTo(Outcome.done(1));
            assertThat(desk.add(KIND, 7, List.of(same))).isInstanceOf(Outcome.Refused.class);
            assertThat(desk.add(KIND, 8, List.of(same))).isEqualTo(Outcome.done(1));
            return desk.of(KIND, 7);
        });
        assertThat(lines).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"jpg, 4000, 3000, true", "png, 3000, 2500, false", "jpg, 2000, 1500, false"})
    void aLargePhotographIsKeptAsLargeAsASheetNeeds(String format, int width, int height, boolean isShrunk) throws IOException {
        var photo = folder.resolve("照片." + format);
        ImageIO.write(noise(width, height), format, photo.toFile());
        var out = folder.resolve("out." + format);
        at(desk -> {
            var added = desk.add(KIND, 7, List.of(photo));
            assertThat(added).isEqualTo(Outcome.done(1));
            desk.copy(desk.of(KIND, 7).getFirst(), out);
            return added;
        });
        var kept = ImageIO.read(out.toFile());
        assertThat(Math.max(kept.getWidth(), kept.getHeight())).isEqualTo(isShrunk ? 2340 : width);
        if (isShrunk) {
            assertThat(Files.size(out)).isLessThan(Files.size(photo));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void aDamagedPhotographStopsNobody(String format) throws IOException {
        var whole = folder.resolve("好." + format);
        ImageIO.write(noise(3000, 2500), format, whole.toFile());
        var random = new Random(5);
        for (int round = 0; round < 12; round++) {
            var content = Files.readAllBytes(whole);
            for (int flip = 0; flip < 1 + round; flip++) {
                content[random.nextInt(round % 2 == 0 ? 600 : content.length)] ^= (byte) (1 << random.nextInt(8));
            }
            var damaged = file("坏" + round + "." + format, round % 3 == 0 ? Arrays.copyOf(content, content.length / 2) : content);
            assertThatCode(() -> new ShrunkPictures().smaller(damaged)).doesNotThrowAnyException();
        }
    }

    /** Dots that no format makes small. */
    private static BufferedImage noise(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(3);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt(8) == 0 ? random.nextInt() : Color.LIGHT_GRAY.getRGB());
            }
        }
        return image;
    }

    @Test
    void aScanIsAddedToAMemberSavedAgainDeletedWithAReasonAndPutBack() {
        var office = TestOffice.sample(folder);
        var scan = file("入会申请表.pdf", new byte[] {37, 80, 68, 70});
        var out = folder.resolve("另存.pdf");
        try (var desk = new DeskRobot().in(office)) {
            desk.click("#rail-MEMBERS");
            desk.settle();
            desk.key(KeyCode.ENTER);
            desk.settle();
            desk.tab(1);
            desk.answer(file("坏.exe", new byte[] {1}));
            desk.click("#attachments-add");
            desk.settle();
            assertThat(desk.lookup("#attachments-refused").<Label>query().getText()).contains("坏.exe");
            desk.answer(scan);
            desk.click("#attachments-add");
            desk.settle();
            desk.pictures("member-attachments");
            assertThat(desk.lookup("#attachments-refused").<Label>query().getText()).isEmpty();
            desk.click("入会申请表.pdf");
            desk.answer(out);
            desk.click("#attachments-copy");
            desk.settle();
            assertThat(out).hasBinaryContent(new byte[] {37, 80, 68, 70});
            desk.click("#attachments-delete");
            desk.click("#delete-reason");
            desk.write("传错了");
            desk.key(KeyCode.ENTER);
            desk.settle();
            assertThat(desk.lookup("入会申请表.pdf").tryQuery()).isEmpty();
        }
        office.change(open -> {
            var deleted = open.deletedRecords().all().getFirst();
            assertThat(deleted.title()).isEqualTo("入会申请表.pdf");
            open.deletedRecords().restore(deleted.id());
        });
        List<RecordLine> all = office.read(open -> open.attachments().records().records()
                .list(cn.uniondesk.office.values.ListQuery.first("fileName")).rows());
        assertThat(all).hasSize(1);
    }
}
