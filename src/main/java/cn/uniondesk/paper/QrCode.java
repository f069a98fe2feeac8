package cn.uniondesk.paper;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Map;
import org.w3c.dom.Element;

/** Draws {@code <object type="application/x-qr" data="text">} as dark squares, sharp on every printer. */
final class QrCode implements FSObjectDrawer, FSObjectDrawerFactory {

    private static final String TYPE = "application/x-qr";
    /** Neighbouring squares overlap by this part, or a printer leaves hairlines between them. */
    private static final double OVERLAP = 0.02;

    @Override
    public boolean isReplacedObject(Element element) {
        return "object".equals(element.getTagName()) && TYPE.equals(element.getAttribute("type"));
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return isReplacedObject(element) ? this : null;
    }

    @Override
    public Map<Shape, String> drawObject(
            Element element, double x, double y, double width, double height, OutputDevice device, RenderingContext context,
            int dotsPerPixel) {
        var squares = squares(element.getAttribute("data"));
        double side = Math.min(width, height) / squares.getWidth();
        var dark = new Path2D.Double();
        for (int row = 0; row < squares.getHeight(); row++) {
            for (int from = 0; from < squares.getWidth(); from++) {
                int to = from;
                while (to < squares.getWidth() && squares.get(to, row) == 1) {
                    to++;
                }
                if (to > from) {
                    bar(dark, x + from * side, y + row * side, (to - from) * side, side);
                    from = to;
                }
            }
        }
        device.setPaint(Color.BLACK);
        device.fill(dark);
        return Map.of();
    }

    private static void bar(Path2D dark, double x, double y, double width, double height) {
        dark.moveTo(x, y);
        dark.lineTo(x + width, y);
        dark.lineTo(x + width, y + height * (1 + OVERLAP));
        dark.lineTo(x, y + height * (1 + OVERLAP));
        dark.closePath();
    }

    private static ByteMatrix squares(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8")).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }
}
