package org.patentbeacon.warning.similar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.patentbeacon.warning.right.RightCase;
import org.patentbeacon.warning.view.WatchParams;
import org.patentbeacon.watch.WatchParameterException;

/// What a person confirmed that a product does not have: features of the claims of a case.
///
/// @param number a number of the case, of its application or of one of its documents
/// @param words words of the feature
record Lacking(String number, String words) {
  private static final String NAME = "missing";

  /// What a watch says, such as `CN202410000001#弹性卡扣; CN118000002B#a resilient clip`.
  ///
  /// @throws WatchParameterException when an item has no number or no words
  static List<Lacking> of(WatchParams params) {
    List<Lacking> all = new ArrayList<>();
    for (String item : params.list(NAME, "[;；]")) {
      String[] parts = item.split("#", 2);
      if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
        throw new WatchParameterException(NAME, "number#words of the feature, with ; between two", item);
      }
      all.add(new Lacking(parts[0].strip(), parts[1].strip()));
    }
    return all;
  }

  boolean isAbout(RightCase one) {
    return number.equals(one.id()) || one.hits().stream().anyMatch(hit -> hit.id().equals(number));
  }

  boolean names(String feature) {
    return plain(feature).contains(plain(words));
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
  }
}
