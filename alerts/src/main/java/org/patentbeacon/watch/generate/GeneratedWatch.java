package org.patentbeacon.watch.generate;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.digest.Sha256;
import org.patentbeacon.table.Wording;
import org.patentbeacon.watch.WatchKind;

/// A watch that a rule made.
///
/// @param id made of the tenant, the rule and the input, so that the same input has the same watch again
/// @param origin what made it
/// @param kind the sort of watch
/// @param params what it watches, by name, such as `query` or `topic`
/// @param name what it is called
/// @param why why it exists, in plain words
public record GeneratedWatch(String id, Origin origin, WatchKind kind, SortedMap<String, String> params, String name,
    Wording why) {
  private static final int ID_DIGITS = 16;
  private static final String SEPARATOR = "\u001F";

  /// Copies the map.
  public GeneratedWatch {
    params = Collections.unmodifiableSortedMap(new TreeMap<>(params));
  }

  /// What made a watch.
  ///
  /// @param tenantId whose it is
  /// @param rule by which rule
  /// @param input from which part of the profile, such as the name of a product
  public record Origin(String tenantId, GenerationRule rule, String input) {}

  static GeneratedWatch of(Origin origin, WatchKind kind, SortedMap<String, String> params, Wording about) {
    String key = String.join(SEPARATOR, origin.tenantId, origin.rule.name(), kind.name(), origin.input);
    return new GeneratedWatch("w-" + Sha256.of(key).substring(0, ID_DIGITS), origin, kind, params,
        origin.rule.called(about), origin.rule.why(about));
  }

  /// {@return a hash of what it watches; another one asks for a new revision and a new baseline}
  public String content() {
    return Sha256.of(kind + SEPARATOR + params);
  }
}
