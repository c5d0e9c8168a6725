package org.patentbeacon.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.exhibit.Report;
import org.patentbeacon.report.paper.SampleReport;

class WordReportTest {
  private static final Report REPORT = SampleReport.report();

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void statementsAreHeadingsInTheOrderOfTheReport(String lang) throws IOException {
    try (XWPFDocument document = open(lang)) {
      assertThat(texts(document, "Heading2")).isEqualTo(REPORT.exhibits().stream().map(exhibit -> exhibit.statement().in(lang)).toList());
      assertThat(texts(document, "Heading1")).containsSubsequence(REPORT.chapters().stream().map(chapter -> chapter.title().in(lang)).toList());
    }
  }

  @Test
  void everyEntryOfTheContentsLeadsToItsHeading() throws IOException {
    try (XWPFDocument document = open("zh")) {
      List<String> entries = document.getParagraphs().stream().filter(paragraph -> String.valueOf(paragraph.getStyle()).startsWith("TOC") && !paragraph.getStyle().equals("TOCHeading"))
          .map(paragraph -> paragraph.getCTP().getHyperlinkArray(0).getAnchor() + paragraph.getText().strip()).toList();
      List<String> headings = document.getParagraphs().stream().filter(paragraph -> String.valueOf(paragraph.getStyle()).startsWith("Heading"))
          .map(paragraph -> paragraph.getCTP().getBookmarkStartArray(0).getName() + paragraph.getText()).toList();
      assertThat(entries).isEqualTo(headings);
    }
  }

  @Test
  void everyPictureHasTheStatementAsItsText() throws IOException {
    try (XWPFDocument document = open("zh")) {
      List<String> described = document.getParagraphs().stream().flatMap(paragraph -> paragraph.getRuns().stream())
          .flatMap(run -> run.getCTR().getDrawingList().stream()).map(drawing -> drawing.getInlineArray(0).getDocPr().getDescr()).toList();
      assertThat(described).isEqualTo(REPORT.exhibits().stream().filter(exhibit -> exhibit.chart() != null).map(exhibit -> exhibit.statement().zh()).toList());
      assertThat(document.getAllPictures()).isNotEmpty().allMatch(picture -> picture.getData().length > 1000);
    }
  }

  @Test
  void sheetsRepeatTheirHeader() throws IOException {
    try (XWPFDocument document = open("zh")) {
      List<XWPFTable> sheets = document.getTables().stream().filter(table -> table.getRow(0).isRepeatHeader()).toList();
      assertThat(sheets).hasSize(2 * (int) REPORT.exhibits().stream().filter(exhibit -> !exhibit.sheet().rows().isEmpty()).count());
      Exhibit first = REPORT.exhibits().getFirst();
      XWPFTable whole = sheets.get(sheets.size() / 2);
      assertThat(whole.getNumberOfRows()).isEqualTo(first.sheet().rows().size() + 1);
      assertThat(whole.getRow(2).getCell(2).getText()).isEqualTo("无法计算（起始值为零）");
      assertThat(whole.getRow(1).getCell(7).getText()).endsWith("ORI-PRDATE=1990");
    }
  }

  @Test
  void chineseHasAFontOfItsOwn() throws Exception {
    try (XWPFDocument document = open("zh")) {
      assertThat(document.getStyle().getDocDefaults().getRPrDefault().getRPr().getRFontsArray(0).getEastAsia()).isEqualTo("Microsoft YaHei");
      assertThat(new XWPFWordExtractor(document).getText()).contains(SampleReport.STATEMENT.zh());
    }
  }

  @Test
  void aReportGivesTheSameBytesTwice() {
    assertThat(WordReport.of(REPORT, "zh", SampleReport.pictures())).isEqualTo(WordReport.of(REPORT, "zh", SampleReport.pictures()));
  }

  private static XWPFDocument open(String lang) throws IOException {
    byte[] file = WordReport.of(REPORT, lang, SampleReport.pictures());
    SampleReport.show(lang + ".docx", file);
    return new XWPFDocument(new ByteArrayInputStream(file));
  }

  private static List<String> texts(XWPFDocument document, String style) {
    return document.getParagraphs().stream().filter(paragraph -> style.equals(paragraph.getStyle())).map(XWPFParagraph::getText)
        .collect(Collectors.toList());
  }
}
