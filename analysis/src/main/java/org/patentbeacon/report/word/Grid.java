package org.patentbeacon.report.word;

import java.math.BigInteger;
import java.util.Arrays;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/// Tables as wide as the text, with the look of a style.
final class Grid {
  private Grid() {}

  /// Gives a table its look and its columns their widths.
  ///
  /// @param table the table
  /// @param style the style of tables
  /// @param width of the text, in twentieths of a point
  /// @param weights how wide each column is beside the others
  static void set(XWPFTable table, String style, int width, int[] weights) {
    table.setStyleID(style);
    table.getCTTbl().getTblPr().unsetTblBorders();
    table.setWidth("100%");
    int sum = Arrays.stream(weights).sum();
    CTTblGrid grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid();
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    for (int weight : weights) {
      grid.addNewGridCol().setW(BigInteger.valueOf((long) width * weight / sum));
    }
    for (XWPFTableRow row : table.getRows()) {
      for (int place = 0; place < weights.length; place++) {
        CTTblWidth cell = row.getCell(place).getCTTc().addNewTcPr().addNewTcW();
        cell.setType(STTblWidth.DXA);
        cell.setW(BigInteger.valueOf((long) width * weights[place] / sum));
      }
    }
  }
}
