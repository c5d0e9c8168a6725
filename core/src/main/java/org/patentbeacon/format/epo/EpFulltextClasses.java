package org.patentbeacon.format.epo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Classification;
import org.patentbeacon.format.value.ClassSymbols;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.XmlCursor;

/// The classes: IPC in the columns of WIPO ST.8 (`B510EP`) or, before 2006, by edition (`B511` the first one, `B512`
/// others, `B513` to `B517EP` additional information), and CPC (`B520EP`).
final class EpFulltextClasses {
  private final List<Classification> classes = new ArrayList<>();
  private final List<Classification> byEdition = new ArrayList<>();
  private @Nullable String edition;

  void read(String code, XmlCursor xml) {
    switch (code) {
      case "B510EP" -> texts("IPC", xml);
      case "B520EP" -> texts("CPC", xml);
      case "B516" -> edition = Values.present(xml.text());
      case "B511", "B512" -> byEdition(xml.text(), code.equals("B511"), null);
      default -> byEdition(xml.text(), false, "N");
    }
  }

  List<Classification> all() {
    List<Classification> all = new ArrayList<>();
    for (Classification read : byEdition) {
      all.add(new Classification("IPC", read.symbol(), null, null, read.position(), read.value(), null, null, edition));
    }
    all.addAll(classes);
    return all;
  }

  private void texts(String scheme, XmlCursor xml) {
    xml.eachChild(child -> {
      if (child.equals("text")) {
        ClassSymbols.read(scheme, xml.verbatim()).ifPresent(classes::add);
      } else {
        texts(scheme, xml);
      }
    });
  }

  /// `7C 07C  29/44   A`: the edition, the symbol, and a letter for its place in the list, which the element says, too.
  private void byEdition(String text, boolean first, @Nullable String value) {
    int end = text.lastIndexOf(' ');
    boolean marked = end == text.length() - 2 && end > text.indexOf('/');
    Optional<Classification> read = ClassSymbols.read("IPC", marked ? text.substring(0, end) : text);
    read.ifPresent(found -> byEdition.add(new Classification("IPC", found.symbol(), null, null, first ? "F" : "L", value,
        null, null, null)));
  }
}
