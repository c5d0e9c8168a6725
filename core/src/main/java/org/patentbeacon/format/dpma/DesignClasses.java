package org.patentbeacon.format.dpma;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Classification;
import org.patentbeacon.format.value.ClassSymbols;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.xml.XmlCursor;

/// The Locarno classes of the products of a design; what else is said of the products is extra.
final class DesignClasses {
  private final XmlCursor xml;
  private final Extras extra;
  private final List<Classification> classes = new ArrayList<>();

  DesignClasses(XmlCursor xml, Extras extra) {
    this.xml = xml;
    this.extra = extra;
  }

  List<Classification> list() {
    return classes;
  }

  /// A part of `IndicationProductDetails`.
  void product() {
    String[] edition = new String[1];
    xml.eachChild(child -> {
      switch (child) {
        case "ClassificationVersion" -> edition[0] = Values.present(xml.text());
        case "ClassDescriptionDetails" -> xml.eachChild(_ -> xml.eachChild(part -> {
          switch (part) {
            case "ClassNumber" -> locarno(xml.text(), edition[0]);
            default -> extra.add(part, xml.text(_ -> true));
          }
        }));
        // The comment is the same explanation in every file.
        case "ClassificationKindCode", "Comment" -> {}
        default -> extra.add(child, xml.text(_ -> true));
      }
    });
  }

  private void locarno(String text, @Nullable String edition) {
    String position = classes.isEmpty() ? "F" : "L";
    ClassSymbols.locarno(text).ifPresentOrElse(symbol -> classes.add(
        new Classification("LOC", symbol, null, null, position, null, null, null, edition)),
        () -> extra.add("ClassNumber", text));
  }
}
