package org.patentbeacon.format.uspto;

import java.util.ArrayList;
import java.util.List;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.xml.XmlCursor;

/// Classes of CPC that belong together, as `1: C08L23/06 + C08L23/12`: group number, then its symbols by rank. Each of
/// them is also a class of its own, so they are not added again.
final class CombinationSet {
  private CombinationSet() {}

  /// Reads the children of the current element.
  static String read(XmlCursor xml) {
    String[] group = {""};
    List<String> symbols = new ArrayList<>();
    xml.eachChild(child -> {
      if (child.equals("group-number")) {
        group[0] = xml.text();
      } else {
        xml.eachChild(inner -> {
          if (inner.equals("classification-cpc")) {
            symbols.add(ClassParts.read(xml, new Extras("")).classification("CPC").symbol());
          }
        });
      }
    });
    return group[0] + ": " + String.join(" + ", symbols);
  }
}
