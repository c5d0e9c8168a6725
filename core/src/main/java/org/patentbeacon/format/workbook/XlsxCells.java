package org.patentbeacon.format.workbook;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads the cells of a sheet as texts.
final class XlsxCells {
  /// A cell may have 1 MiB; a character more and the row is rejected.
  static final int LONGEST = 1 << 20;
  private static final int MOST_DIGITS = 9;

  private final SharedTexts texts;
  private final XlsxStyles styles;
  private final boolean since1904;

  XlsxCells(SharedTexts texts, XlsxStyles styles, boolean since1904) {
    this.texts = texts;
    this.styles = styles;
    this.since1904 = since1904;
  }

  /// The text of a cell; the reader stands on its start, and on its end afterwards.
  String read(XMLStreamReader xml) throws XMLStreamException {
    String type = xml.getAttributeValue(null, "t");
    String style = xml.getAttributeValue(null, "s");
    String value = "";
    for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        String text = XlsxWorkbook.text(xml, LONGEST);
        value = name.equals("v") || name.equals("is") ? text : value;
      }
    }
    return value.isEmpty() ? "" : text(type == null ? "n" : type, style, value);
  }

  private String text(String type, @Nullable String style, String value) {
    return switch (type) {
      case "s" -> texts.get(number(value));
      case "b" -> value.equals("1") ? "TRUE" : "FALSE";
      case "n" -> styles.isDate(style) ? CellValue.date(value, since1904) : CellValue.number(value);
      default -> value;
    };
  }

  /// A whole number of an attribute; -1 when it is none.
  static int number(@Nullable String digits) {
    if (digits == null || digits.isEmpty() || digits.length() > MOST_DIGITS) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /// A text in which `_x000D_` stands for a character that XML cannot hold.
  static String unescaped(StringBuilder text) {
    for (int at = text.indexOf("_x"); at >= 0; at = text.indexOf("_x", at + 1)) {
      if (at + 7 <= text.length() && text.charAt(at + 6) == '_') {
        try {
          char c = (char) Integer.parseUnsignedInt(text, at + 2, at + 6, 16);
          text.replace(at, at + 7, String.valueOf(c));
        } catch (NumberFormatException _) {
          // It is what it says.
        }
      }
    }
    return text.toString();
  }
}
