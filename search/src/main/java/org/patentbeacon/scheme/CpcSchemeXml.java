package org.patentbeacon.scheme;

import java.util.ArrayList;
import java.util.List;

/// The CPC scheme: `class-scheme` with a tree of `classification-item`, in one file or in one a subclass.
///
/// `level` says what an item is: 2 a section, 4 a class, 5 a subclass, 7 a main group, 8 and more a subgroup with one dot
/// and more; 3 and 6 are headings over a range of classes. What only CPC says of a title stands in braces.
final class CpcSchemeXml {
  static final String ROOT = "class-scheme";
  static final String FORMAT = "cpc-xml";
  private static final int MAIN_GROUP = 7;

  private final SchemeXml xml;
  private final SchemeReading reading;

  private CpcSchemeXml(SchemeXml xml, SchemeReading reading) {
    this.xml = xml;
    this.reading = reading;
  }

  /// Reads a file whose root the walk is on.
  static SchemeSource read(SchemeXml xml, SchemeReading reading) {
    String published = xml.attribute("publication-date");
    reading.scheme(SchemeName.CPC);
    CpcSchemeXml scheme = new CpcSchemeXml(xml, reading);
    xml.eachChild(scheme::child);
    return reading.source(FORMAT, published);
  }

  private void child(String name) {
    if (name.equals("classification-item")) {
      item();
    }
  }

  private void item() {
    int line = xml.line();
    int level = level(String.valueOf(xml.attribute("level")), line);
    StringBuilder symbol = new StringBuilder();
    StringBuilder title = new StringBuilder();
    boolean[] taken = {level == 3 || level == 6};
    xml.eachChild(name -> {
      switch (name) {
        case "classification-symbol" -> symbol.append(xml.text(() -> ""));
        case "class-title" -> title.append(title());
        case "classification-item" -> {
          if (!taken[0]) {
            taken[0] = true;
            take(symbol.toString(), level, title.toString(), line);
          }
          item();
        }
        default -> {}
      }
    });
    if (!taken[0]) {
      take(symbol.toString(), level, title.toString(), line);
    }
  }

  private int level(String written, int line) {
    if (!written.matches("\\d{1,2}")) {
      reading.problem(line, "expected the level of an item, found '" + written + "'");
      return 0;
    }
    return Integer.parseInt(written);
  }

  private void take(String written, int level, String title, int line) {
    String symbol = reading.symbol(written, SchemeName.CPC, line);
    if (symbol == null) {
      return;
    }
    SchemeLevel form = SchemeLevel.of(symbol);
    boolean fits = switch (form) {
      case SECTION -> level == 2;
      case CLASS -> level == 4;
      case SUBCLASS -> level == 5;
      case MAIN_GROUP -> level == MAIN_GROUP;
      case SUBGROUP -> level > MAIN_GROUP;
    };
    if (!fits) {
      reading.problem(line, symbol + ": expected the level of a " + form.words() + ", found " + level);
    }
    int dots = form != SchemeLevel.SUBGROUP ? 0 : fits ? level - MAIN_GROUP : ClassEntry.UNKNOWN;
    reading.take(new ClassEntry(symbol, dots, null, title.isEmpty() ? null : title, line));
  }

  private String title() {
    List<String> parts = new ArrayList<>();
    xml.eachChild(name -> {
      if (name.equals("title-part")) {
        parts.add(part());
      }
    });
    return String.join("; ", parts);
  }

  private String part() {
    TitlePart part = new TitlePart();
    xml.eachChild(name -> {
      switch (name) {
        case "text" -> part.words(xml.text(() -> ""));
        case "CPC-specific-text" -> part.words("{" + part() + "}");
        case "reference", "explanation" -> part.reference(xml.text(() -> ""));
        default -> {}
      }
    });
    return part.text();
  }
}
