package org.patentbeacon.format.epo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Classification;
import org.patentbeacon.format.value.ClassSymbols;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.xml.XmlCursor;

/// The classes: IPC as text, CPC as text or in parts. Classes of other schemes become extras named by their scheme.
final class EpoClassifications {
  private final List<Classification> classes = new ArrayList<>();
  private final Extras extras;

  EpoClassifications(Extras extras) {
    this.extras = extras;
  }

  List<Classification> all() {
    return classes;
  }

  /// Reads the element if it is one of classes.
  void read(String name, XmlCursor xml) {
    switch (name) {
      case "classification-ipc" -> edition(xml);
      case "classifications-ipcr" -> xml.eachChild(_ -> xml.eachChild(child -> {
        if (child.equals("text")) {
          ipc(xml.verbatim(), null);
        }
      }));
      case "patent-classifications" -> xml.eachChild(child -> patentClass(child, "", xml));
      default -> {}
    }
  }

  /// The first seven editions: `text` in OPS; main and further classes beside the edition in DOCDB.
  private void edition(XmlCursor xml) {
    @Nullable String[] edition = new String[1];
    xml.eachChild(child -> {
      switch (child) {
        case "edition" -> edition[0] = Values.present(xml.text());
        case "text", "main-classification", "further-classification" -> ipc(xml.verbatim(), edition[0]);
        default -> {}
      }
    });
  }

  private void ipc(String text, @Nullable String edition) {
    ClassSymbols.read("IPC", text).ifPresentOrElse(
        read -> classes.add(edition == null ? read : new Classification("IPC", read.symbol(), null, null,
            read.position(), null, null, null, edition)),
        () -> extras.add("ipc", text));
  }

  /// A class, or a combination of several, whose number and ranks go in front of its symbols.
  private void patentClass(String name, String rank, XmlCursor xml) {
    switch (name) {
      case "patent-classification" -> {
        Entry entry = new Entry();
        xml.eachChild(child -> entry.part(child, xml));
        entry.addTo(rank);
      }
      case "combination-set", "combination-rank" -> {
        StringBuilder ranks = new StringBuilder(rank);
        xml.eachChild(child -> {
          switch (child) {
            case "group-number", "rank-number" -> ranks.append(ranks.isEmpty() ? "" : "/").append(xml.text());
            default -> patentClass(child, ranks.toString(), xml);
          }
        });
      }
      default -> {}
    }
  }

  /// One class while it is read.
  private final class Entry {
    private String scheme = "";
    private String symbol = "";
    private String subclass = "";
    private String group = "";
    private String subgroup = "";
    private String action = "";
    private String status = "";
    private @Nullable String version;
    private @Nullable String position;
    private @Nullable String value;
    private @Nullable String office;
    private @Nullable String source;

    void part(String child, XmlCursor xml) {
      switch (child) {
        case "classification-scheme" -> scheme(xml);
        case "classification-symbol" -> symbol = xml.verbatim();
        case "section", "class", "subclass" -> subclass += xml.text();
        case "main-group" -> group = xml.text();
        case "subgroup" -> subgroup = xml.text();
        case "symbol-position" -> position = Values.present(xml.text());
        case "classification-value" -> value = Values.present(xml.text());
        case "classification-status" -> status = xml.text();
        case "classification-data-source" -> source = Values.present(xml.text());
        case "generating-office" -> office = Values.present(xml.text());
        case "action-date" -> xml.eachChild(_ -> action = xml.text());
        default -> {}
      }
    }

    private void scheme(XmlCursor xml) {
      @Nullable String stated = xml.attribute("scheme");
      scheme = stated == null ? "" : stated;
      xml.eachChild(_ -> version = version(xml.text()));
    }

    /// `20130101` is version 2013.01.
    private static @Nullable String version(String date) {
      return date.length() == 8 ? date.substring(0, 4) + "." + date.substring(4, 6) : null;
    }

    /// Additional information is `A` here, `N` in the scheme itself; CPCI and CPCA say it by their names.
    private @Nullable String value() {
      String stated = value != null ? value : scheme.equals("CPCI") ? "I" : scheme.equals("CPCA") ? "A" : null;
      return "A".equals(stated) ? "N" : stated;
    }

    void addTo(String rank) {
      String cpc = scheme.startsWith("CPC") ? canonical() : null;
      if (cpc == null) {
        extras.add(scheme.isEmpty() ? "classification" : scheme.toLowerCase(Locale.ROOT), written());
        return;
      }
      classes.add(new Classification("CPC", cpc, version, null, position, value(), office, source, null));
      extras.add("cpcCombination", rank.isEmpty() ? null : rank + " " + cpc);
      String history = (status + " " + action).strip();
      extras.add("cpcAction", history.isEmpty() ? null : cpc + " " + (office == null ? "" : office + " ") + history);
    }

    private @Nullable String canonical() {
      if (symbol.isBlank()) {
        return subclass.length() == 4 && !group.isEmpty() ? ClassSymbols.ofParts(subclass, group, subgroup) : null;
      }
      String columns = ClassSymbols.inColumns(symbol);
      return columns != null ? columns : ClassSymbols.read("CPC", symbol).map(Classification::symbol).orElse(null);
    }

    private String written() {
      return symbol.isBlank() ? subclass + group + (subgroup.isEmpty() ? "" : "/" + subgroup) : symbol.strip();
    }
  }
}
