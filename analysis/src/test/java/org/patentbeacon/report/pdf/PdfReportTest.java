package org.patentbeacon.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.exhibit.Report;
import org.patentbeacon.report.paper.SampleReport;

class PdfReportTest {
  private static final Report REPORT = SampleReport.report();
  private static final Map<String, byte[]> WRITTEN = new HashMap<>();

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyStatementAndSentenceCanBeSelected(String lang) throws IOException {
    String text = text(pdf(lang));

    for (Exhibit exhibit : REPORT.exhibits()) {
      assertThat(text).contains(squeezed(exhibit.statement().in(lang)));
      exhibit.narrative().forEach(sentence -> assertThat(text).contains(squeezed(sentence.in(lang))));
    }
    REPORT.caveats().forEach(caveat -> assertThat(text).contains(squeezed(caveat.in(lang))));
    REPORT.summary().forEach(finding -> assertThat(text).contains(squeezed(finding.text().in(lang))));
  }

  @Test
  void theSmallLineSaysUnitBasisCutOffAndCounting() throws IOException {
    assertThat(text(pdf("zh"))).contains("统计单位：简单同族·日期口径：最早优先权日·数据截止：2025-06-30·计数方式：全计数");
    assertThat(text(pdf("en"))).contains("Unit:simplefamily·Datebasis:earliestprioritydate·Datacut-off:2025-06-30·Counting:full");
  }

  @Test
  void whatIsUndefinedSaysWhy() throws IOException {
    assertThat(text(pdf("zh"))).contains("无法计算（起始值为零）").contains("0.25不予评估（可评估指标的权重不足）");
  }

  @Test
  void theAppendixHasEveryRowWithItsQuery() throws IOException {
    String text = text(pdf("zh"));

    for (int year = 1990; year <= 2025; year++) {
      assertThat(text).contains("ORI-PRDATE=" + year);
    }
  }

  @Test
  void contentsNameThePageOnWhichEachChapterStands() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf("zh"))) {
      PDFTextStripper contents = new PDFTextStripper();
      contents.setStartPage(2);
      contents.setEndPage(2);
      String line = contents.getText(document).lines().filter(entry -> entry.startsWith("主体分析")).findFirst().orElseThrow();
      int page = Integer.parseInt(line.replaceAll(".*\\D(\\d+)$", "$1"));
      PDFTextStripper chapter = new PDFTextStripper();
      chapter.setStartPage(page);
      chapter.setEndPage(page);
      assertThat(squeezed(chapter.getText(document))).contains("主体分析");
    }
  }

  @Test
  void bookmarksNameChaptersAndExhibits() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf("zh"))) {
      List<String> titles = new ArrayList<>();
      document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> add(titles, item));
      assertThat(titles).startsWith("摘要", "数据与方法", "总体态势", SampleReport.STATEMENT.zh()).endsWith("使用限制", "附录：完整数据表与检索式");
    }
  }

  @Test
  void everyFontIsEmbeddedAsASubset() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf("zh"))) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
          assertThat(page.getResources().getFont(name).getName()).matches("[A-Z]{6}\\+NotoSansSC-(Regular|Bold)");
        }
      }
    }
  }

  @Test
  void aReportGivesTheSameBytesTwice() {
    assertThat(write("zh")).isEqualTo(pdf("zh"));
  }

  private static byte[] pdf(String lang) {
    return WRITTEN.computeIfAbsent(lang, PdfReportTest::write);
  }

  private static byte[] write(String lang) {
    byte[] pdf = PdfReport.of(REPORT, lang, SampleReport.pictures());
    SampleReport.show(lang + ".pdf", pdf);
    return pdf;
  }

  private static void add(List<String> titles, PDOutlineItem item) {
    titles.add(item.getTitle());
    item.children().forEach(child -> add(titles, child));
  }

  /// The text without spaces and ends of lines, which the pages set as they like.
  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return squeezed(new PDFTextStripper().getText(document));
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s", "");
  }
}
