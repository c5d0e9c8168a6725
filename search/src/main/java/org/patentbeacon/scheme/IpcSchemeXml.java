package org.patentbeacon.scheme;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The IPC scheme of WIPO's master files: `IPCScheme` with a tree of `ipcEntry`.
///
/// `kind` says what an entry is: `s`, `c`, `u`, `m` a section, class, subclass, main group; `1` to `9`, `A`, `B` a subgroup
/// with so many dots. Entries of kinds `t`, `g`, `n`, `i` are headings, notes and an index: they name the class they stand
/// at, but are none.
final class IpcSchemeXml {
  static final String ROOT = "IPCScheme";
  static final String FORMAT = "ipc-xml";

  private final SchemeXml xml;
  private final SchemeReading reading;
  private final boolean chinese;
  private final boolean english;

  private IpcSchemeXml(SchemeXml xml, SchemeReading reading) {
    this.xml = xml;
    this.reading = reading;
    String language = xml.attribute("lang");
    this.chinese = "ZH".equalsIgnoreCase(language);
    this.english = language == null || "EN".equalsIgnoreCase(language);
  }

  /// Reads a file whose root the walk is on.
  static SchemeSource read(SchemeXml xml, SchemeReading reading) {
    String edition = xml.attribute("edition");
    reading.scheme(SchemeName.IPC);
    IpcSchemeXml scheme = new IpcSchemeXml(xml, reading);
    xml.eachChild(scheme::child);
    return reading.source(FORMAT, edition == null ? null : Edition.date(edition));
  }

  private void child(String name) {
    if (name.equals("ipcEntry")) {
      entry();
    }
  }

  private void entry() {
    String kind = String.valueOf(xml.attribute("kind"));
    if (kind.length() != 1 || "tgni".contains(kind)) {
      return;
    }
    int line = xml.line();
    String symbol = reading.symbol(String.valueOf(xml.attribute("symbol")), SchemeName.IPC, line);
    Open open = symbol == null ? null : new Open(symbol, kind, line);
    xml.eachChild(name -> {
      switch (name) {
        case "textBody" -> xml.eachChild(part -> {
          if (part.equals("title") && open != null) {
            open.titled(title());
          }
        });
        case "ipcEntry" -> {
          if (open != null) {
            open.take();
          }
          entry();
        }
        default -> {}
      }
    });
    if (open != null) {
      open.take();
    }
  }

  /// An entry whose title may still come: a class is taken before those below it.
  private final class Open {
    private final String symbol;
    private final int dots;
    private final int line;
    private @Nullable String title;
    private boolean taken;

    Open(String symbol, String kind, int line) {
      this.symbol = symbol;
      this.line = line;
      this.dots = dots(symbol, kind, line);
    }

    void titled(String text) {
      title = text;
    }

    void take() {
      if (!taken) {
        taken = true;
        reading.take(new ClassEntry(symbol, dots, chinese ? title : null, english ? title : null, line));
      }
    }
  }

  private int dots(String symbol, String kind, int line) {
    SchemeLevel level = SchemeLevel.of(symbol);
    int dots = Character.digit(kind.charAt(0), 16);
    boolean fits = switch (level) {
      case SECTION -> kind.equals("s");
      case CLASS -> kind.equals("c");
      case SUBCLASS -> kind.equals("u");
      case MAIN_GROUP -> kind.equals("m");
      case SUBGROUP -> dots > 0 && !kind.equals("c");
    };
    if (!fits) {
      reading.problem(line, symbol + ": expected the kind of a " + level.words() + ", found '" + kind + "'");
    }
    return level != SchemeLevel.SUBGROUP ? 0 : fits ? dots : ClassEntry.UNKNOWN;
  }

  private String title() {
    List<String> parts = new ArrayList<>();
    xml.eachChild(name -> {
      if (name.equals("titlePart")) {
        parts.add(part());
      }
    });
    return String.join("; ", parts);
  }

  private String part() {
    TitlePart part = new TitlePart();
    xml.eachChild(name -> {
      switch (name) {
        case "text" -> part.words(xml.text(this::reference));
        case "entryReference" -> part.reference(xml.text(this::reference));
        default -> {}
      }
    });
    return part.text();
  }

  /// References are empty elements that bear the symbol.
  private String reference() {
    return switch (xml.name()) {
      case "sref" -> symbol("ref");
      case "mref" -> symbol("ref") + "-" + symbol("endRef");
      default -> "";
    };
  }

  private String symbol(String attribute) {
    String written = String.valueOf(xml.attribute(attribute));
    return SchemeName.IPC.symbol(written).orElse(written);
  }
}
