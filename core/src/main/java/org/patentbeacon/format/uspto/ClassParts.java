package org.patentbeacon.format.uspto;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Classification;
import org.patentbeacon.format.value.ClassSymbols;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.xml.XmlCursor;

/// A class of IPC or CPC that is given in parts, with what stands beside its symbol.
final class ClassParts {
  private String subclass = "";
  private String group = "";
  private String subgroup = "";
  private @Nullable String version;
  private @Nullable String level;
  private @Nullable String position;
  private @Nullable String value;
  private @Nullable String office;
  private @Nullable String source;

  /// Reads the children of the current element. When and how a class was given is kept beside the document.
  static ClassParts read(XmlCursor xml, Extras extras) {
    ClassParts parts = new ClassParts();
    xml.eachChild(child -> parts.part(child, xml, extras));
    return parts;
  }

  private void part(String child, XmlCursor xml, Extras extras) {
    switch (child) {
      case "section", "class", "subclass" -> subclass += xml.text();
      case "main-group" -> group = xml.text();
      case "subgroup" -> subgroup = xml.text();
      case "ipc-version-indicator", "cpc-version-indicator" -> version = version(xml.text());
      case "classification-level" -> level = xml.text();
      case "symbol-position" -> position = xml.text();
      case "classification-value" -> value = value(xml.text());
      case "generating-office" -> office = xml.text();
      case "classification-data-source" -> source = xml.text();
      default -> extras.add(child, xml.text());
    }
  }

  /// `20060101` is version 2006.01.
  private static @Nullable String version(String date) {
    return date.length() == 8 ? date.substring(0, 4) + "." + date.substring(4, 6) : null;
  }

  /// The office marks additional information of CPC by A, that of IPC by N.
  private static String value(String code) {
    return code.equals("A") ? "N" : code;
  }

  boolean isWhole() {
    return subclass.length() == 4 && !group.isEmpty();
  }

  String printed() {
    return subclass + group + (subgroup.isEmpty() ? "" : "/" + subgroup);
  }

  Classification classification(String scheme) {
    return new Classification(scheme, ClassSymbols.ofParts(subclass, group, subgroup), version, level, position, value,
        office, source, null);
  }
}
