package org.patentbeacon.warning.view;

import java.util.SortedMap;
import org.patentbeacon.alert.AlertBody;
import org.patentbeacon.alert.BilingualText;
import org.patentbeacon.alert.Evidence;
import org.patentbeacon.alert.rule.DedupeKey;
import org.patentbeacon.alert.rule.Severity;

/// What a runner has to say: the part of an alert that differs from finding to finding. An [AlertWriter] adds the rest.
///
/// @param key what it is about
/// @param severity how urgent it is
/// @param title a title
/// @param grounds what it rests on
/// @param action what to do
/// @param meaning what it means, so that its receiver can act on it without looking anywhere else
/// @param rule by which rule it was found, in words
public record AlertDraft(DedupeKey key, Severity severity, BilingualText title, Grounds grounds, AlertBody.Action action,
    BilingualText meaning, BilingualText rule) {

  /// What a finding rests on.
  ///
  /// @param rule the rule that fired
  /// @param observed the figures it fired on, by name
  /// @param evidence the documents and all else
  public record Grounds(AlertBody.Rule rule, SortedMap<String, Object> observed, Evidence evidence) {}
}
