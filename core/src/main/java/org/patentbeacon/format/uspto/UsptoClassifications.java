package org.patentbeacon.format.uspto;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Classification;
import org.patentbeacon.format.value.ClassSymbols;
import org.patentbeacon.format.xml.XmlCursor;

/// The classes of a United States document, of all versions.
final class UsptoClassifications {
  private final List<Classification> classes = new ArrayList<>();

  List<Classification> all() {
    return classes.stream().distinct().toList();
  }

  /// Reads the element if it is one of classes.
  void read(String name, XmlCursor xml) {
    switch (name) {
      case "classification-ipc" -> edition(xml);
      case "classifications-ipcr" -> xml.eachChild(_ -> parts("IPC", xml));
      case "classifications-cpc" -> xml.eachChild(group -> xml.eachChild(child -> {
        if (child.equals("classification-cpc")) {
          parts("CPC", xml);
        }
      }));
      case "classification-national" -> national(xml);
      case "classification-locarno" -> locarno(xml);
      default -> {}
    }
  }

  /// Version 4.0: the symbol as text, with the edition of the scheme.
  private void edition(XmlCursor xml) {
    String[] edition = new String[1];
    xml.eachChild(child -> {
      switch (child) {
        case "edition" -> edition[0] = xml.text();
        case "main-classification", "further-classification" -> {
          Optional<String> symbol =
              ClassSymbols.ipc(xml.verbatim());
          boolean main = child.equals("main-classification");
          symbol.ifPresent(value -> classes.add(new Classification("IPC", value, null, null, main ? "F" : "L", null,
              null, null, edition[0])));
        }
        default -> {}
      }
    });
  }

  private void parts(String scheme, XmlCursor xml) {
    Parts parts = new Parts();
    xml.eachChild(child -> parts.read(child, xml));
    if (parts.subclass.length() == 4 && !parts.group.isEmpty()) {
      classes.add(parts.classification(scheme));
    }
  }

  private void national(XmlCursor xml) {
    xml.eachChild(child -> {
      boolean main = child.equals("main-classification");
      if (main || child.equals("further-classification")) {
        String raw = xml.verbatim();
        if (!raw.isBlank()) {
          classes.add(new Classification("USPC", raw.strip(), null, null, main ? "F" : "L", null, null, null, raw));
        }
      }
    });
  }

  private void locarno(XmlCursor xml) {
    String[] edition = new String[1];
    xml.eachChild(child -> {
      switch (child) {
        case "edition" -> edition[0] = xml.text();
        case "main-classification" -> ClassSymbols.locarno(xml.text()).ifPresent(symbol -> classes.add(
            new Classification("LOC", symbol, null, null, "F", null, null, null, edition[0])));
        default -> {}
      }
    });
  }

  /// A class given in parts.
  private static final class Parts {
    private String subclass = "";
    private String group = "";
    private String subgroup = "";
    private @Nullable String version;
    private @Nullable String level;
    private @Nullable String position;
    private @Nullable String value;
    private @Nullable String office;
    private @Nullable String source;

    void read(String child, XmlCursor xml) {
      switch (child) {
        case "section", "class", "subclass" -> subclass += xml.text();
        case "main-group" -> group = xml.text();
        case "subgroup" -> subgroup = xml.text();
        case "ipc-version-indicator", "cpc-version-indicator" -> version = version(xml.text());
        case "classification-level" -> level = xml.text();
        case "symbol-position" -> position = xml.text();
        case "classification-value" -> value = xml.text();
        case "generating-office" -> office = xml.text();
        case "classification-data-source" -> source = xml.text();
        default -> {}
      }
    }

    /// `20060101` is version 2006.01.
    private static @Nullable String version(String date) {
      return date.length() == 8 ? date.substring(0, 4) + "." + date.substring(4, 6) : null;
    }

    Classification classification(String scheme) {
      return new Classification(scheme, ClassSymbols.ofParts(subclass, group, subgroup), version, level, position,
          value, office, source, null);
    }
  }
}
