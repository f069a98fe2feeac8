package cn.uniondesk.paper;

import cn.uniondesk.office.form.FormContent;
import cn.uniondesk.office.form.PaperCode;
import cn.uniondesk.work.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/**
 * Many papers of one form as one PDF. Each begins on a new page (of a form on both sides a front) and counts its own pages.
 * They are set some at a time: the faces are read once for all of those, and between them the work can be stopped.
 */
final class PaperBatch {

    private static final int AT_A_TIME = 100;
    private static final String BODY = "<body>";
    private static final String END = "</body>";

    private final FormTemplate template;
    private final PdfRenderer renderer;

    PaperBatch(FormTemplate template, PdfRenderer renderer) {
        this.template = template;
        this.renderer = renderer;
    }

    byte[] pdf(List<? extends FormContent> papers, Progress progress) throws IOException {
        var parts = new ArrayList<byte[]>();
        for (int from = 0; from < papers.size(); from += AT_A_TIME) {
            progress.checkCancelled();
            int to = Math.min(papers.size(), from + AT_A_TIME);
            parts.add(renderer.pdf(html(papers.subList(from, to), from, papers.size(), progress)));
            progress.at(to, papers.size());
        }
        return parts.size() == 1 ? parts.getFirst() : joined(parts);
    }

    private String html(List<? extends FormContent> papers, int done, int all, Progress progress) {
        var glyphs = Glyphs.ofText();
        var filler = new Filler(new Fit(glyphs), new PrintableText(glyphs));
        var html = new StringBuilder();
        int count = 0;
        for (var paper : papers) {
            progress.checkCancelled();
            progress.at(done + count, all);
            var whole = filler.fill(template, (Record) paper, PaperCode.of(paper).text());
            if (papers.size() == 1) {
                return whole;
            }
            int body = whole.indexOf(BODY) + BODY.length();
            int end = whole.lastIndexOf(END);
            html.append(count == 0 ? whole.substring(0, body) : "")
                    .append("<div class=\"paper").append(count == 0 ? " first" : "")
                    .append(paper.form().doubleSided() ? " front" : "").append("\">")
                    .append(whole, body, end)
                    .append("</div>");
            count++;
        }
        return html.append("</body></html>").toString();
    }

    private static byte[] joined(List<byte[]> parts) throws IOException {
        QuietPdf.hush();
        var joined = new ByteArrayOutputStream();
        var merger = new PDFMergerUtility();
        for (var part : parts) {
            merger.addSource(new RandomAccessReadBuffer(part));
        }
        merger.setDestinationStream(joined);
        merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        return joined.toByteArray();
    }
}
