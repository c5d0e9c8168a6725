package org.patentbeacon.format.uspto;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Classification;
import org.patentbeacon.format.value.ClassSymbols;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.xml.XmlCursor;

/// The classes of grants and applications since 2004, of all versions.
final class GrantClassifications {
  private final List<Classification> classes;
  private final Extras extras;

  GrantClassifications(List<Classification> classes, Extras extras) {
    this.classes = classes;
    this.extras = extras;
  }

  /// Reads the element if it is one of classes; false when it is not.
  boolean read(String name, XmlCursor xml) {
    switch (name) {
      case "classification-ipc" -> group(Scheme.IPC, xml);
      case "classification-national" -> group(Scheme.USPC, xml);
      case "classification-locarno" -> group(Scheme.LOC, xml);
      case "classifications-ipcr" -> xml.eachChild(_ -> parts("IPC", xml));
      case "classifications-cpc" -> xml.eachChild(_ -> xml.eachChild(child -> cpc(child, xml)));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void cpc(String child, XmlCursor xml) {
    if (child.equals("classification-cpc")) {
      parts("CPC", xml);
    } else {
      extras.add(child, CombinationSet.read(xml));
    }
  }

  private enum Scheme { IPC, USPC, LOC }

  /// A main class and further ones as text, with the edition of the scheme.
  private void group(Scheme scheme, XmlCursor xml) {
    String[] edition = new String[1];
    xml.eachChild(child -> {
      switch (child) {
        case "country" -> {}
        case "edition" -> edition[0] = xml.text();
        case "main-classification" -> add(scheme, xml.verbatim(), "F", edition[0]);
        case "further-classification" -> add(scheme, xml.verbatim(), "L", edition[0]);
        default -> extras.presence(child, xml);
      }
    });
  }

  /// A class of the office's own scheme keeps its columns in the edition: class 3, subclass the rest.
  private void add(Scheme scheme, String raw, String position, @Nullable String edition) {
    String printed = raw.strip();
    String symbol = switch (scheme) {
      case IPC -> ClassSymbols.ipc(raw).orElse(null);
      case USPC -> printed.isEmpty() ? null : printed;
      case LOC -> ClassSymbols.locarno(raw).orElse(null);
    };
    if (symbol == null) {
      extras.add("class", printed);
      return;
    }
    classes.add(new Classification(scheme.name(), symbol, null, null, position, null, null, null,
        scheme == Scheme.USPC ? raw : edition));
  }

  private void parts(String scheme, XmlCursor xml) {
    ClassParts parts = ClassParts.read(xml, extras);
    if (parts.isWhole()) {
      classes.add(parts.classification(scheme));
    } else {
      extras.add("class", parts.printed());
    }
  }
}
