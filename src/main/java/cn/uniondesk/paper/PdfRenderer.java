package cn.uniondesk.paper;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Sets a filled template as PDF with the embedded faces. Reads nothing from outside: no file, no network. */
final class PdfRenderer {

    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

    byte[] pdf(String xhtml) throws IOException {
        QuietPdf.hush();
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useExternalResourceAccessControl((_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl((_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useObjectDrawerFactory(new QrCode());
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
        for (var face : Typeface.values()) {
            builder.useFont(face::open, face.family(), face.weight(), FontStyle.NORMAL, true);
        }
        builder.withHtmlContent(xhtml, null).withProducer("UnionDesk").toStream(pdf).run();
        return pdf.toByteArray();
    }
}
