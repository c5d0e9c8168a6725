package org.patentbeacon.format.wipo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Classification;
import org.patentbeacon.format.value.ClassSymbols;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.xml.XmlCursor;

/// The classes of a document, in source order.
final class St96Classifications {
  private final List<Classification> classes = new ArrayList<>();
  private final Extras extra;

  St96Classifications(Extras extra) {
    this.extra = extra;
  }

  List<Classification> list() {
    return classes;
  }

  /// `PatentClassificationBag` and `DesignClassificationBag`.
  void read(XmlCursor xml) {
    xml.eachChild(child -> {
      switch (child) {
        case "IPCRClassificationBag", "CPCClassificationBag", "MainCPC", "FurtherCPC" -> read(xml);
        case "IPCRClassification" -> parts("IPC", xml);
        case "CPCClassification" -> parts("CPC", xml);
        case "CPCCombinationSet" -> extra.add("CPCCombinationSet", combination(xml));
        case "IPCClassification" -> edition(xml);
        case "NationalClassification", "NationalDesignClassificationBag" -> national(xml);
        case "LocarnoClassificationBag" -> locarno(xml);
        default -> extra.add(child, xml.text(_ -> true));
      }
    });
  }

  private void parts(String scheme, XmlCursor xml) {
    Parts parts = new Parts();
    xml.eachChild(child -> parts.read(child, xml));
    Classification found = parts.classification(scheme);
    if (found != null) {
      boolean first = classes.stream().noneMatch(other -> other.scheme().equals(scheme));
      classes.add(found.position() == null ? found.at(first) : found);
    }
  }

  /// Several classes that count only together, such as `H01L2924/3512 + H01L2924/00`.
  private static String combination(XmlCursor xml) {
    List<String> symbols = new ArrayList<>();
    xml.eachChild(rank -> {
      if (rank.equals("CPCCombinationRank")) {
        xml.eachChild(child -> {
          if (child.equals("CPCClassification")) {
            Parts parts = new Parts();
            xml.eachChild(part -> parts.read(part, xml));
            Classification found = parts.classification("CPC");
            symbols.add(found == null ? "" : found.symbol());
          }
        });
      }
    });
    return String.join(" + ", symbols);
  }

  /// The editions of the IPC before the reform of 2006.
  private void edition(XmlCursor xml) {
    String[] edition = new String[1];
    xml.eachChild(child -> {
      switch (child) {
        case "Edition" -> edition[0] = Values.present(xml.text());
        case "MainClassification", "FurtherClassification" -> {
          String position = child.equals("MainClassification") ? "F" : "L";
          ClassSymbols.ipc(xml.verbatim()).ifPresent(symbol -> classes.add(
              new Classification("IPC", symbol, null, null, position, null, null, null, edition[0])));
        }
        default -> {}
      }
    });
  }

  /// Classes of one office's own scheme; those of the United States are USPC, those of designs elsewhere DPC.
  private void national(XmlCursor xml) {
    boolean design = xml.name().equals("NationalDesignClassificationBag");
    String[] office = new String[1];
    xml.eachChild(child -> {
      switch (child) {
        case "IPOfficeCode" -> office[0] = Values.present(xml.text());
        case "NationalDesignClassification", "MainNationalClassification", "FurtherNationalClassification" -> {
          String symbol = xml.text(_ -> true).replace(' ', '/');
          if ("US".equals(office[0]) || design) {
            boolean first = child.startsWith("Main");
            classes.add(new Classification("US".equals(office[0]) ? "USPC" : "DPC", symbol, null, null,
                design ? null : first ? "F" : "L", null, office[0], null, null));
          } else {
            extra.add("NationalClassification", office[0] + " " + symbol);
          }
        }
        default -> {}
      }
    });
  }

  private void locarno(XmlCursor xml) {
    String[] edition = new String[1];
    xml.eachChild(child -> {
      switch (child) {
        case "LocarnoClassificationEdition" -> edition[0] = Values.present(xml.text());
        case "LocarnoClassificationText" -> locarno(xml.text(), edition[0]);
        case "LocarnoClassification" -> classAndSubclasses(xml, edition[0]);
        default -> {}
      }
    });
  }

  private void classAndSubclasses(XmlCursor xml, @Nullable String edition) {
    String[] main = {""};
    xml.eachChild(child -> {
      switch (child) {
        case "LocarnoClass" -> main[0] = xml.text();
        case "LocarnoSubclassBag" -> xml.eachChild(_ -> locarno(main[0] + "-" + xml.text(), edition));
        default -> {}
      }
    });
  }

  private void locarno(String text, @Nullable String edition) {
    boolean first = classes.stream().noneMatch(other -> other.scheme().equals("LOC"));
    ClassSymbols.locarno(text).ifPresentOrElse(symbol -> classes.add(
        new Classification("LOC", symbol, null, null, first ? "F" : "L", null, null, null, edition)),
        () -> extra.add("LocarnoClassificationText", text));
  }

  /// The parts of one symbol, or the printed line that holds them all.
  private static final class Parts {
    private String subclass = "";
    private String group = "";
    private String subgroup = "";
    private String printed = "";
    private @Nullable String version;
    private @Nullable String level;
    private @Nullable String position;
    private @Nullable String value;
    private @Nullable String office;
    private @Nullable String source;

    void read(String child, XmlCursor xml) {
      switch (child) {
        case "Section", "CPCSection", "Class", "Subclass" -> subclass += xml.text();
        case "MainGroup" -> group = xml.text();
        case "Subgroup" -> subgroup = xml.text();
        case "PatentClassificationText", "PatentClassificationSymbolText" -> printed = xml.verbatim();
        case "ClassificationVersionDate" -> version = version(xml.text());
        case "PatentClassificationLevelCode" -> level = Values.present(xml.text());
        case "SymbolPositionCode" -> position = Values.present(xml.text());
        case "IPCClassificationValueCode", "CPCClassificationValueCode" ->
          value = value(xml.text());
        case "GeneratingOfficeCode" -> office = Values.present(xml.text());
        case "PatentClassificationDataSourceCode" -> source = Values.present(xml.text());
        default -> {}
      }
    }

    /// The CPC writes A for additional where the IPC writes N.
    private static @Nullable String value(String code) {
      return code.equals("A") ? "N" : Values.present(code);
    }

    /// `2006-01-01` and `20060101` are version 2006.01.
    private static @Nullable String version(String date) {
      String digits = date.replace("-", "");
      return digits.length() < 6 ? null : digits.substring(0, 4) + "." + digits.substring(4, 6);
    }

    @Nullable Classification classification(String scheme) {
      if (subclass.length() == 4 && !group.isEmpty() && !subgroup.isEmpty()) {
        return new Classification(scheme, ClassSymbols.ofParts(subclass, group, subgroup), version, level, position,
            value, office, source, null);
      }
      return ClassSymbols.read(scheme, printed).orElse(null);
    }
  }
}
