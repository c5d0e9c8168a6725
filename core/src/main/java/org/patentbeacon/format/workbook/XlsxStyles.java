package org.patentbeacon.format.workbook;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Which styles of a workbook show a number as a date.
final class XlsxStyles {
  private final Map<Integer, String> codes = new HashMap<>();
  private final BitSet dates = new BitSet();
  private boolean ofCells;
  private int count;

  /// Takes the next element of the part.
  void element(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "numFmt" -> {
        String code = xml.getAttributeValue(null, "formatCode");
        codes.put(XlsxCells.number(xml.getAttributeValue(null, "numFmtId")), code == null ? "" : code);
      }
      case "cellXfs" -> ofCells = true;
      case "cellStyles", "dxfs" -> ofCells = false;
      case "xf" -> {
        if (ofCells) {
          int format = XlsxCells.number(xml.getAttributeValue(null, "numFmtId"));
          dates.set(count++, CellValue.isDate(format, codes.getOrDefault(format, "")));
        }
      }
      default -> {}
    }
  }

  /// @param style the number of the style, `null` for none
  boolean isDate(@Nullable String style) {
    return style != null && dates.get(XlsxCells.number(style));
  }
}
