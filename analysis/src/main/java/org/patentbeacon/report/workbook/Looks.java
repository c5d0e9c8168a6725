package org.patentbeacon.report.workbook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// How cells look: each look is made once, since a workbook holds few.
final class Looks {
  private static final String FONT = "Microsoft YaHei";
  private static final byte[] DARK = {0x12, 0x39, 0x5C};
  private static final byte[] GREY = {0x66, 0x72, 0x7F};
  private static final byte[] PALE = {(byte) 0xEE, (byte) 0xF2, (byte) 0xF6};

  /// The parts of a sheet.
  enum Part { TITLE, LINE, NARRATIVE, HEAD, TEXT, QUERY, REASON }

  private final XSSFWorkbook workbook;
  private final Map<Part, XSSFCellStyle> parts = new EnumMap<>(Part.class);
  private final Map<String, XSSFCellStyle> numbers = new HashMap<>();

  Looks(XSSFWorkbook workbook) {
    this.workbook = workbook;
    for (Part part : Part.values()) {
      parts.put(part, make(part));
    }
  }

  XSSFCellStyle of(Part part) {
    return Objects.requireNonNull(parts.get(part));
  }

  /// {@return the look of numbers}
  ///
  /// @param format in the words of Excel, such as `0.0%`
  XSSFCellStyle number(String format) {
    return numbers.computeIfAbsent(format, _ -> {
      XSSFCellStyle style = style(font(10, false, null));
      style.setDataFormat(workbook.createDataFormat().getFormat(format));
      style.setVerticalAlignment(VerticalAlignment.TOP);
      return style;
    });
  }

  private XSSFCellStyle make(Part part) {
    return switch (part) {
      case TITLE -> style(font(14, true, DARK));
      case LINE -> style(font(9, false, GREY));
      case NARRATIVE -> wrapped(style(font(10, false, null)));
      case HEAD -> head();
      case TEXT -> wrapped(style(font(10, false, null)));
      case QUERY -> query();
      case REASON -> wrapped(style(font(9, false, new byte[] {(byte) 0x8A, 0x4B, 0x08})));
    };
  }

  /// A filled cell does not run into those beside it.
  private XSSFCellStyle query() {
    XSSFCellStyle style = style(font(9, false, GREY));
    style.setAlignment(HorizontalAlignment.FILL);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private XSSFCellStyle head() {
    XSSFCellStyle style = wrapped(style(font(10, true, DARK)));
    style.setFillForegroundColor(color(PALE));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setBorderBottom(BorderStyle.THIN);
    style.setAlignment(HorizontalAlignment.CENTER);
    return style;
  }

  private static XSSFCellStyle wrapped(XSSFCellStyle style) {
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private XSSFCellStyle style(XSSFFont font) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    return style;
  }

  private XSSFFont font(int points, boolean bold, byte @Nullable [] rgb) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    if (rgb != null) {
      font.setColor(color(rgb));
    }
    return font;
  }

  private static XSSFColor color(byte[] rgb) {
    return new XSSFColor(rgb);
  }
}
