package org.patentbeacon.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place of the IPC in the form in which concordances name it: `G`, `G01`, `G01N`, `G01N33` for a main group with all that
/// is in it, `G01N33/53` for one subgroup.
///
/// @param text the place
record IpcPlace(String text) implements Comparable<IpcPlace> {
  private static final Pattern WRITTEN = Pattern.compile("([A-H])(?:(\\d{2})(?:([A-Z])(?:[- ]*0*(\\d{1,4})(?:/(\\d{2,6})?)?)?)?)?");

  /// The place that is written `G01N 33/00`, `G01N-033` or `g01n33/`; empty for other texts.
  static Optional<IpcPlace> of(String written) {
    Matcher parts = WRITTEN.matcher(written.strip().toUpperCase(Locale.ROOT));
    if (!parts.matches()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    for (int part = 1; part <= 4 && parts.group(part) != null; part++) {
      text.append(parts.group(part));
    }
    String subgroup = parts.group(5);
    if (subgroup != null && !subgroup.matches("0+")) {
      text.append('/').append(subgroup);
    }
    return Optional.of(new IpcPlace(text.toString()));
  }

  /// The place and those that it is in, from the narrowest to the section.
  List<IpcPlace> outwards() {
    List<IpcPlace> places = new ArrayList<>();
    places.add(this);
    int slash = text.indexOf('/');
    if (slash > 0) {
      places.add(new IpcPlace(text.substring(0, slash)));
    }
    for (int length : new int[] {4, 3, 1}) {
      if (text.length() > length) {
        places.add(new IpcPlace(text.substring(0, length)));
      }
    }
    return places;
  }

  boolean isIn(IpcPlace wider) {
    return outwards().contains(wider);
  }

  /// As a query names it: main groups with `/00`.
  String symbol() {
    return text.length() > 4 && text.indexOf('/') < 0 ? text + "/00" : text;
  }

  private String sortKey() {
    int slash = text.indexOf('/');
    if (text.length() <= 4) {
      return text;
    }
    String group = slash < 0 ? text.substring(4) : text.substring(4, slash);
    return text.substring(0, 4) + "0".repeat(4 - group.length()) + group + (slash < 0 ? "" : text.substring(slash));
  }

  @Override
  public int compareTo(IpcPlace other) {
    return sortKey().compareTo(other.sortKey());
  }
}
