package org.patentbeacon.format.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.record.SourceFile;

/// An XLS file (BIFF8). It is held in memory whole: a sheet has at most 65,536 rows.
final class XlsWorkbook {
  /// The largest file, in bytes.
  static final int LARGEST = 64 << 20;
  /// Formats from this number on are the file's own.
  private static final int OWN_FORMATS = 164;

  private final HSSFWorkbook workbook;
  private final boolean since1904;

  private XlsWorkbook(HSSFWorkbook workbook) {
    this.workbook = workbook;
    this.since1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
  }

  static void read(SourceFile file, SheetVisitor visitor) throws IOException {
    byte[] bytes = file.content().readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new RecordException(RejectReason.LIMIT,
          "expected an XLS file of at most " + LARGEST + " bytes, found a larger one: save it as XLSX or CSV");
    }
    try (HSSFWorkbook workbook = open(bytes)) {
      new XlsWorkbook(workbook).sheets(visitor);
    }
  }

  private static HSSFWorkbook open(byte[] bytes) throws IOException {
    try {
      return new HSSFWorkbook(new POIFSFileSystem(new ByteArrayInputStream(bytes)));
    } catch (EncryptedDocumentException _) {
      throw new RecordException(RejectReason.NOT_WELL_FORMED,
          "expected a workbook that can be read, found an encrypted one: save it without a password");
    } catch (OldExcelFormatException _) {
      throw new RecordException(RejectReason.UNKNOWN_FORMAT,
          "expected a workbook of Excel 97 or later, found an older one: save it as XLSX or CSV");
    } catch (IOException | RuntimeException e) { // POI throws any of them for damaged bytes.
      throw damaged(e);
    }
  }

  private static RecordException damaged(Exception e) {
    return new RecordException(RejectReason.NOT_WELL_FORMED, "expected a whole XLS workbook, found a damaged one: "
        + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
  }

  private void sheets(SheetVisitor visitor) {
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      String name = workbook.getSheetName(i);
      if (workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)) {
        visitor.skipped(name, "a hidden sheet");
      } else {
        visitor.sheet(name, new Rows(workbook.getSheetAt(i)));
      }
    }
  }

  /// The rows of one sheet.
  private final class Rows implements Iterator<CellRow> {
    private final Iterator<Row> rows;

    Rows(HSSFSheet sheet) {
      this.rows = sheet.rowIterator();
    }

    @Override
    public boolean hasNext() {
      return rows.hasNext();
    }

    @Override
    public CellRow next() {
      Row row = rows.next();
      List<String> cells = new ArrayList<>();
      try {
        for (int i = 0; i < row.getLastCellNum(); i++) {
          Cell cell = row.getCell(i);
          cells.add(cell == null ? "" : text(cell));
        }
      } catch (RuntimeException e) { // POI throws any for a cell of damaged bytes.
        throw damaged(e);
      }
      return new CellRow(row.getRowNum() + 1, cells);
    }
  }

  private String text(Cell cell) {
    CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    return switch (type) {
      case STRING -> cell.getStringCellValue();
      case NUMERIC -> number(cell);
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
      case BLANK, FORMULA, _NONE -> "";
    };
  }

  private String number(Cell cell) {
    String raw = Double.toString(cell.getNumericCellValue());
    int format = cell.getCellStyle().getDataFormat();
    String code = format >= OWN_FORMATS ? cell.getCellStyle().getDataFormatString() : "";
    return CellValue.isDate(format, code == null ? "" : code) ? CellValue.date(raw, since1904) : CellValue.number(raw);
  }
}
