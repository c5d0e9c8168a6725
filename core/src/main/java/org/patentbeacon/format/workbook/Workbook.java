package org.patentbeacon.format.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.record.SourceFile;

/// Tells workbooks from other files and reads their sheets.
public final class Workbook {
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final String LOCAL_HEADER = "PK\003\004";
  /// Where the name stands in the header of an entry.
  private static final int NAME = 30;

  private Workbook() {}

  /// {@return whether a file is a workbook, or an office file whose content is encrypted}
  ///
  /// @param file the file; nothing of it is consumed
  /// @throws IOException when it cannot be read
  public static boolean is(SourceFile file) throws IOException {
    byte[] head = file.head();
    return isXlsx(head) || (isOle(head) && isOfSheets(streams(file)));
  }

  /// {@return whether a zip file is a workbook}
  ///
  /// @param head its first 64 KiB, or all there are
  public static boolean isXlsx(byte[] head) {
    if (head.length < 2 || head[0] != 'P' || head[1] != 'K') {
      return false;
    }
    String bytes = new String(head, StandardCharsets.ISO_8859_1);
    if (!bytes.startsWith(LOCAL_HEADER)) {
      return false;
    }
    if (bytes.startsWith("xl/worksheets/", NAME)) {
      return true; // written as a stream: what it is stands behind the rows
    }
    boolean office = bytes.contains("[Content_Types].xml") || bytes.contains("docProps/") || bytes.contains("_rels/.rels");
    for (int at = 0; office && at >= 0; at = bytes.indexOf(LOCAL_HEADER, at + 1)) {
      if (bytes.startsWith("xl/", at + NAME)) {
        return true;
      }
    }
    return false;
  }

  /// {@return the names of the streams of an OLE file, such as `Workbook` or `WordDocument`; empty when it is none}
  ///
  /// @param file the file; nothing of it is consumed
  /// @throws IOException when it cannot be read
  public static List<String> streams(SourceFile file) throws IOException {
    return isOle(file.head()) ? OleDirectory.names(file.head(XlsWorkbook.LARGEST)) : List.of();
  }

  private static boolean isOle(byte[] head) {
    for (int i = 0; i < OLE.length; i++) {
      if (head.length <= i || head[i] != OLE[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfSheets(List<String> streams) {
    return streams.contains("Workbook") || streams.contains("Book") || streams.contains("EncryptedPackage");
  }

  /// Reads a workbook.
  ///
  /// @param file the file
  /// @param visitor takes its sheets
  /// @throws RecordException when it cannot be read, or not any further, for what is in it
  /// @throws IOException when its bytes cannot be read
  public static void read(SourceFile file, SheetVisitor visitor) throws IOException {
    if (isXlsx(file.head())) {
      XlsxWorkbook.read(file, visitor);
      return;
    }
    List<String> streams = streams(file);
    if (streams.contains("EncryptedPackage")) {
      throw new RecordException(RejectReason.NOT_WELL_FORMED,
          "expected a workbook that can be read, found an encrypted one: save it without a password");
    }
    XlsWorkbook.read(file, visitor);
  }
}
