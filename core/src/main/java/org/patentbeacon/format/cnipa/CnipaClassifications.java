package org.patentbeacon.format.cnipa;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Classification;
import org.patentbeacon.format.value.ClassSymbols;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.XmlCursor;

/// The classes of a Chinese document, in source order; the first of a scheme is its main class.
final class CnipaClassifications {
  private static final Pattern VERSION = Pattern.compile("\\((\\d{4}\\.\\d{2})\\)");
  private static final Pattern LOCARNO = Pattern.compile("\\b(\\d{2})-(\\d{2})\\b");

  private final List<Classification> classes = new ArrayList<>();

  List<Classification> list() {
    return classes;
  }

  /// A group of `ClassificationIPCR` or `classification-ipcr`.
  void ipcs(XmlCursor cursor) {
    String processing = cursor.attribute("processingType");
    boolean generated = "reclassification".equals(processing) || "version".equals(processing);
    cursor.eachChild(child -> {
      switch (child) {
        case "ClassificationIPCR", "classification-ipcr" -> ipc(cursor, generated);
        default -> {}
      }
    });
  }

  private void ipc(XmlCursor cursor, boolean generated) {
    Parts parts = new Parts();
    parts.read(cursor);
    String symbol = parts.symbol();
    if (symbol != null) {
      add(new Classification("IPC", symbol, parts.version(), Values.present(parts.level), position(parts.position),
          Values.present(parts.value), parts.office, generated ? "G" : Values.present(parts.source), null));
    }
  }

  private @Nullable String position(@Nullable String stated) {
    String present = Values.present(stated);
    return present == null && classes.stream().noneMatch(known -> known.scheme().equals("IPC")) ? "F"
        : present == null ? "L" : present;
  }

  /// The classes of a design: `ClassificationLocarno` or `classification-locarno`.
  void locarno(XmlCursor cursor) {
    StringBuilder edition = new StringBuilder();
    List<String> symbols = new ArrayList<>();
    cursor.eachChild(child -> {
      switch (child) {
        case "EditionStatement", "edition" -> edition.append(cursor.text());
        case "MainClassification", "main-classification", "FurtherClassification", "further-classification", "Text",
            "text" -> symbols.add(cursor.text());
        default -> {}
      }
    });
    for (String text : symbols) {
      Matcher found = LOCARNO.matcher(text);
      while (found.find()) {
        boolean first = classes.stream().noneMatch(known -> known.scheme().equals("LOC"));
        add(new Classification("LOC", found.group(), null, null, first ? "F" : "L", null, null, null,
            Values.present(edition.toString())));
      }
    }
  }

  /// Adds a class unless its scheme has the symbol already.
  private void add(Classification added) {
    boolean known = classes.stream()
        .anyMatch(other -> other.scheme().equals(added.scheme()) && other.symbol().equals(added.symbol()));
    if (!known) {
      classes.add(added);
    }
  }

  /// The parts of one IPC symbol, or the printed line that holds them all.
  private static final class Parts {
    private String section = "";
    private String mainClass = "";
    private String subclass = "";
    private String group = "";
    private String subgroup = "";
    private String date = "";
    private @Nullable String level;
    private @Nullable String position;
    private @Nullable String value;
    private @Nullable String source;
    private @Nullable String office;
    private String text = "";

    void read(XmlCursor cursor) {
      cursor.eachChild(child -> {
        switch (child) {
          case "Section" -> section = cursor.text();
          case "MainClass" -> mainClass = cursor.text();
          case "Subclass" -> subclass = cursor.text();
          case "MainGroup" -> group = cursor.text();
          case "Subgroup" -> subgroup = cursor.text();
          case "IPCVersionDate" -> date = cursor.text();
          case "ClassificationLevel" -> level = cursor.text();
          case "SymbolPosition" -> position = cursor.text();
          case "ClassificationValue" -> value = cursor.text();
          case "ClassificationDataSource" -> source = cursor.text();
          case "GeneratingOffice" -> office = Values.present(cursor.text());
          case "Text", "text" -> text = cursor.text();
          default -> {}
        }
      });
    }

    @Nullable String symbol() {
      return group.isEmpty() || subgroup.isEmpty()
          ? ClassSymbols.ipc(text).orElse(null)
          : ClassSymbols.ofParts(section + mainClass + subclass, group, subgroup);
    }

    @Nullable String version() {
      if (date.matches("\\d{8}") && !date.startsWith("0000")) {
        return date.substring(0, 4) + "." + date.substring(4, 6);
      }
      Matcher printed = VERSION.matcher(text);
      return printed.find() ? printed.group(1) : null;
    }
  }
}
