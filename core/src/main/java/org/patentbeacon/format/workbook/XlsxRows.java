package org.patentbeacon.format.workbook;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RejectReason;

/// The rows of one sheet that are not blank, as a stream.
final class XlsxRows implements Iterator<CellRow> {
  private static final int LAST_COLUMN = 16_384;

  private final XlsxParts.Part part;
  private final XlsxCells cells;
  private @Nullable CellRow next;
  private boolean started;
  private int row;

  XlsxRows(XlsxParts.Part part, XlsxCells cells) {
    this.part = part;
    this.cells = cells;
  }

  @Override
  public boolean hasNext() {
    if (!started) {
      started = true;
      next = further();
    }
    return next != null;
  }

  @Override
  public CellRow next() {
    CellRow current = hasNext() ? next : null;
    if (current == null) {
      throw new NoSuchElementException();
    }
    started = false;
    return current;
  }

  private @Nullable CellRow further() {
    XMLStreamReader xml = part.xml();
    try {
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
          CellRow read = row(xml);
          if (!read.isBlank()) {
            return read;
          }
        } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("sheetData")) {
          return null;
        }
      }
      return null;
    } catch (XMLStreamException e) {
      throw part.broken(e);
    }
  }

  private CellRow row(XMLStreamReader xml) throws XMLStreamException {
    int named = XlsxCells.number(xml.getAttributeValue(null, "r"));
    row = named > 0 ? named : row + 1;
    List<String> texts = new ArrayList<>();
    int column = 0;
    for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
        String reference = xml.getAttributeValue(null, "r");
        column = reference == null ? column : column(reference);
        String text = cells.read(xml);
        if (!text.isEmpty()) {
          while (texts.size() <= column) {
            texts.add("");
          }
          texts.set(column, text);
        }
        column++;
      }
    }
    return new CellRow(row, texts);
  }

  /// The 0-based column of a reference such as `AB12`.
  private static int column(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length() && reference.charAt(i) >= 'A' && column <= LAST_COLUMN; i++) {
      column = column * 26 + (reference.charAt(i) & ~0x20) - 'A' + 1;
    }
    if (column < 1 || column > LAST_COLUMN) {
      throw new RecordException(RejectReason.NOT_WELL_FORMED,
          "expected a cell such as AB12, found '" + reference.substring(0, Math.min(20, reference.length())) + "'");
    }
    return column - 1;
  }
}
