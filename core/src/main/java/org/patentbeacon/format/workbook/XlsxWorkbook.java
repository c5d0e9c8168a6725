package org.patentbeacon.format.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.record.SourceFile;

/// An XLSX file (ECMA-376): its workbook names the sheets, relations say in which part each stands.
final class XlsxWorkbook {
  private static final String MAIN = "xl/workbook.xml";
  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

  private final XlsxParts parts;
  private final Map<String, Relation> relations = new LinkedHashMap<>();
  private final List<NamedSheet> sheets = new ArrayList<>();
  private boolean since1904;

  /// @param type the last word of the type, such as `worksheet`
  private record Relation(String type, String part) {}

  private record NamedSheet(String name, @Nullable String relation, boolean hidden) {}

  private XlsxWorkbook(XlsxParts parts) {
    this.parts = parts;
  }

  static void read(SourceFile file, SheetVisitor visitor) throws IOException {
    try (XlsxParts parts = XlsxParts.of(file)) {
      if (parts.has("xl/workbook.bin")) {
        throw new RecordException(RejectReason.UNKNOWN_FORMAT,
            "expected an XLSX workbook, found a binary one (XLSB): save it as XLSX or CSV");
      }
      XlsxWorkbook workbook = new XlsxWorkbook(parts);
      workbook.contents();
      workbook.sheets(visitor);
    }
  }

  private void contents() throws IOException {
    parts.each(RELATIONS, this::relation);
    parts.each(MAIN, this::workbook);
    if (sheets.isEmpty()) {
      throw new RecordException(RejectReason.NOT_WELL_FORMED, "expected a workbook with sheets, found none in it");
    }
  }

  private void relation(XMLStreamReader xml) {
    String target = xml.getAttributeValue(null, "Target");
    String type = xml.getAttributeValue(null, "Type");
    String id = xml.getAttributeValue(null, "Id");
    boolean inside = !"External".equals(xml.getAttributeValue(null, "TargetMode"));
    if (xml.getLocalName().equals("Relationship") && inside && target != null && type != null && id != null) {
      relations.put(id, new Relation(type.substring(type.lastIndexOf('/') + 1),
          target.startsWith("/") ? target.substring(1) : "xl/" + target));
    }
  }

  private void workbook(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "workbookPr" -> {
        String since = xml.getAttributeValue(null, "date1904");
        since1904 = "1".equals(since) || "true".equals(since);
      }
      case "sheet" -> {
        String state = xml.getAttributeValue(null, "state");
        sheets.add(new NamedSheet(String.valueOf(xml.getAttributeValue(null, "name")), relationOf(xml),
            state != null && !state.equals("visible")));
      }
      default -> {}
    }
  }

  /// The attribute `id` in the namespace of relations, of which there are two.
  private static @Nullable String relationOf(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("id")) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  private void sheets(SheetVisitor visitor) throws IOException {
    XlsxStyles styles = new XlsxStyles();
    Optional<String> stylePart = part("styles");
    if (stylePart.isPresent()) {
      parts.each(stylePart.get(), styles::element);
    }
    try (SharedTexts texts = SharedTexts.of(parts, part("sharedStrings").orElse(null))) {
      for (NamedSheet sheet : sheets) {
        Relation relation = sheet.relation() == null ? null : relations.get(sheet.relation());
        if (sheet.hidden()) {
          visitor.skipped(sheet.name(), "a hidden sheet");
        } else if (relation == null || !relation.type().equals("worksheet")) {
          visitor.skipped(sheet.name(), "a sheet without cells");
        } else {
          sheet(sheet.name(), relation.part(), new XlsxCells(texts, styles, since1904), visitor);
        }
      }
    }
  }

  private Optional<String> part(String type) {
    return relations.values().stream().filter(relation -> relation.type().equals(type)).map(Relation::part).findFirst();
  }

  private void sheet(String name, String part, XlsxCells cells, SheetVisitor visitor) throws IOException {
    try (XlsxParts.Part open = parts.open(part)) {
      visitor.sheet(name, new XlsxRows(open, cells));
    }
  }

  /// The text of an element up to its end, at most a number of characters and one more; texts for the pronunciation are
  /// left out.
  static String text(XMLStreamReader xml, int most) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int spoken = 0;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          spoken = spoken == 0 && xml.getLocalName().equals("rPh") ? depth : spoken;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          spoken = spoken == depth ? 0 : spoken;
          depth--;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (spoken == 0 && text.length() <= most) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
          }
        }
        case XMLStreamConstants.END_DOCUMENT -> depth = 0;
        default -> {}
      }
    }
    return XlsxCells.unescaped(text);
  }
}
