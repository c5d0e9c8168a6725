package org.patentbeacon.format.st36;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Classification;
import org.patentbeacon.format.value.ClassSymbols;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.XmlCursor;

/// The international classes, as text in the columns of WIPO ST.8 or in parts.
final class St36Classes {
  private final List<Classification> classes = new ArrayList<>();

  List<Classification> all() {
    return classes;
  }

  void read(String name, XmlCursor xml) {
    switch (name) {
      case "classification-ipc" -> edition("IPC", xml);
      case "classification-locarno" -> edition("LOC", xml);
      case "classifications-ipcr" -> xml.eachChild(_ -> one("IPC", xml));
      default -> cpc(xml);
    }
  }

  /// CPC stands in the list itself or in groups of it (`main-cpc`, `further-cpc`).
  private void cpc(XmlCursor xml) {
    xml.eachChild(child -> {
      if (child.equals("classification-cpc")) {
        one("CPC", xml);
      } else {
        cpc(xml);
      }
    });
  }

  private void edition(String scheme, XmlCursor xml) {
    String[] edition = new String[1];
    xml.eachChild(child -> {
      switch (child) {
        case "edition" -> edition[0] = Values.present(xml.text());
        case "main-clsf", "main-classification", "further-clsf", "further-classification", "text" ->
          printed(scheme, xml.verbatim(), child.startsWith("main"), edition[0]);
        default -> {}
      }
    });
  }

  private void printed(String scheme, String text, boolean first, @Nullable String edition) {
    Optional<Classification> read = scheme.equals("LOC")
        ? ClassSymbols.locarno(text).map(symbol -> Classification.of(scheme, symbol))
        : ClassSymbols.read(scheme, text);
    read.map(found -> found.position() == null ? found.at(first) : found)
        .map(found -> new Classification(scheme, found.symbol(), found.version(), found.level(), found.position(),
            found.value(), found.office(), found.source(), edition))
        .ifPresent(classes::add);
  }

  private void one(String scheme, XmlCursor xml) {
    Parts parts = new Parts();
    xml.eachChild(child -> parts.read(child, xml));
    if (parts.text != null) {
      ClassSymbols.read(scheme, parts.text).ifPresent(classes::add);
    } else if (parts.subclass.length() == 4 && !parts.group.isEmpty()) {
      classes.add(parts.classification(scheme));
    }
  }

  /// A class given in parts.
  private static final class Parts {
    private static final int VERSION = 6;

    private String subclass = "";
    private String group = "";
    private String subgroup = "";
    private @Nullable String text;
    private @Nullable String version;
    private @Nullable String level;
    private @Nullable String position;
    private @Nullable String value;
    private @Nullable String office;
    private @Nullable String source;

    void read(String name, XmlCursor xml) {
      switch (name) {
        case "text" -> text = Values.present(xml.verbatim());
        case "section", "class", "subclass" -> subclass += xml.text();
        case "main-group" -> group = xml.text();
        case "subgroup" -> subgroup = xml.text();
        case "ipc-version-indicator", "cpc-version-indicator" -> version = version(xml.text());
        case "classification-level" -> level = Values.present(xml.text());
        case "symbol-position" -> position = Values.present(xml.text());
        case "classification-value" -> value = Values.present(xml.text());
        case "generating-office" -> office = Values.present(xml.text());
        case "classification-data-source" -> source = Values.present(xml.text());
        default -> {}
      }
    }

    /// `20060101` is version 2006.01.
    private static @Nullable String version(String date) {
      return date.length() < VERSION ? null : date.substring(0, 4) + "." + date.substring(4, VERSION);
    }

    Classification classification(String scheme) {
      return new Classification(scheme, ClassSymbols.ofParts(subclass, group, subgroup), version, level, position,
          value, office, source, null);
    }
  }
}
