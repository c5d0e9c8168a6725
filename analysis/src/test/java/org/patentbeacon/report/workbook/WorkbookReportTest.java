package org.patentbeacon.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.exhibit.Report;
import org.patentbeacon.report.paper.SampleReport;

class WorkbookReportTest {
  private static final Report REPORT = SampleReport.report();
  private static final int HEAD = 4;

  @Test
  void everyExhibitHasASheetWithItsStatement() throws IOException {
    try (XSSFWorkbook workbook = open("zh")) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(1 + REPORT.exhibits().size());
      for (int at = 0; at < REPORT.exhibits().size(); at++) {
        Exhibit exhibit = REPORT.exhibits().get(at);
        XSSFSheet sheet = workbook.getSheetAt(at + 1);
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo(exhibit.statement().zh());
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).startsWith("统计单位：简单同族 · 日期口径：最早优先权日 · 数据截止：2025-06-30 · 计数方式：全计数");
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) (HEAD + 1));
      }
    }
  }

  @Test
  void figuresAreNumbersWithFormatsAndWhatIsUndefinedSaysWhy() throws IOException {
    try (XSSFWorkbook workbook = open("zh")) {
      XSSFSheet sheet = workbook.getSheetAt(1);
      assertThat(sheet.getRow(HEAD + 1).getCell(0).getNumericCellValue()).isEqualTo(1990);
      assertThat(sheet.getRow(HEAD + 1).getCell(1).getCellStyle().getDataFormatString()).isEqualTo("#,##0");
      assertThat(sheet.getRow(HEAD + 1).getCell(2)).isNull();
      assertThat(sheet.getRow(HEAD + 2).getCell(2).getStringCellValue()).isEqualTo("无法计算（起始值为零）");
      assertThat(sheet.getRow(HEAD + 4).getCell(2).getCellStyle().getDataFormatString()).isEqualTo("0.0%");
      assertThat(sheet.getRow(HEAD + 4).getCell(2).getNumericCellValue()).isEqualTo((1993 * 37 % 100 - 40) / 300.0);
      assertThat(sheet.getRow(HEAD + 3).getCell(3).getStringCellValue()).isEqualTo("0.25 不予评估（可评估指标的权重不足）");
      assertThat(sheet.getRow(HEAD + 1).getCell(5).getLocalDateTimeCellValue().toLocalDate()).hasToString("1990-12-31");
      assertThat(sheet.getRow(HEAD + 1).getCell(7).getStringCellValue()).endsWith("ORI-PRDATE=1990");
    }
  }

  @Test
  void theFirstSheetHasTotalsAsNumbers() throws IOException {
    try (XSSFWorkbook workbook = open("en")) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      Map<String, Double> totals = new TreeMap<>();
      sheet.forEach(row -> {
        if (row.getCell(1) != null && row.getCell(1).getCellType() == CellType.NUMERIC) {
          totals.put(row.getCell(0).getStringCellValue(), row.getCell(1).getNumericCellValue());
        }
      });
      assertThat(totals).isEqualTo(Map.of("publication", 12345.0, "application", 6789.0, "simple family", 4321.0));
    }
  }

  @Test
  void sortsThatExcelHasAreItsOwnChartsAndOthersPictures() throws IOException {
    try (XSSFWorkbook workbook = open("zh")) {
      TreeMap<String, String> drawn = new TreeMap<>();
      for (int at = 0; at < REPORT.exhibits().size(); at++) {
        Exhibit exhibit = REPORT.exhibits().get(at);
        if (exhibit.chart() != null) {
          drawn.put(exhibit.chart().getClass().getSimpleName(), drawn(workbook.getSheetAt(at + 1)));
        }
      }
      assertThat(drawn).isEqualTo(new TreeMap<>(Map.ofEntries(Map.entry("Columns", "bar line"), Map.entry("Lines", "line"), Map.entry("Bars", "bar"),
          Map.entry("Ring", "doughnut"), Map.entry("Points", "scatter"), Map.entry("Curves", "scatter"), Map.entry("Radar", "radar"),
          Map.entry("HeatMap", "picture"), Map.entry("Bubbles", "picture"), Map.entry("Links", "picture"), Map.entry("Flows", "picture"),
          Map.entry("Spans", "picture"), Map.entry("Boxes", "picture"), Map.entry("Contour", "picture"))));
    }
  }

  @Test
  void chartsReadTheirNumbersFromCells() throws IOException {
    try (XSSFWorkbook workbook = open("zh")) {
      XSSFSheet sheet = workbook.getSheetAt(1);
      CTBarSer first = sheet.getDrawingPatriarch().getCharts().getFirst().getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
      assertThat(first.getVal().getNumRef().getF()).isEqualTo("'T1 申请趋势'!$V$6:$V$23");
      assertThat(first.getTx().getStrRef().getF()).isEqualTo("'T1 申请趋势'!$V$5");
      assertThat(sheet.getRow(HEAD).getCell(21).getStringCellValue()).isEqualTo("发明");
      assertThat(first.getVal().getNumRef().getNumCache().getPtArray(0).getV()).isEqualTo("3.0");
      assertThat(first.sizeOfDPtArray()).as("one provisional and two incomplete years").isEqualTo(3);
    }
  }

  @Test
  void namesOfSheetsAreShortAndDiffer() {
    SheetNames names = new SheetNames();
    assertThat(List.of(names.of("M1-applicants [by] technology: a long name"), names.of("M1-applicants [by] technology: a long tale"), names.of("m1")))
        .containsExactly("M1-applicants  by  technology  ", "M1-applicants  by  technology 2", "m1");
  }

  @Test
  void aReportGivesTheSameBytesTwice() {
    assertThat(WorkbookReport.of(REPORT, "zh", SampleReport.pictures())).isEqualTo(WorkbookReport.of(REPORT, "zh", SampleReport.pictures()));
  }

  private static String drawn(XSSFSheet sheet) {
    if (sheet.getDrawingPatriarch().getShapes().stream().anyMatch(XSSFPicture.class::isInstance)) {
      return "picture";
    }
    XSSFChart chart = sheet.getDrawingPatriarch().getCharts().getFirst();
    CTPlotArea area = chart.getCTChart().getPlotArea();
    return ((area.sizeOfBarChartArray() > 0 ? "bar " : "") + (area.sizeOfLineChartArray() > 0 ? "line" : "")
        + (area.sizeOfDoughnutChartArray() > 0 ? "doughnut" : "") + (area.sizeOfScatterChartArray() > 0 ? "scatter" : "")
        + (area.sizeOfRadarChartArray() > 0 ? "radar" : "")).strip();
  }

  private static XSSFWorkbook open(String lang) throws IOException {
    byte[] file = WorkbookReport.of(REPORT, lang, SampleReport.pictures());
    SampleReport.show(lang + ".xlsx", file);
    return new XSSFWorkbook(new ByteArrayInputStream(file));
  }
}
