package org.patentbeacon.warning.view;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.AlertBody;
import org.patentbeacon.alert.BilingualText;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.rule.DedupeKey;
import org.patentbeacon.alert.rule.Finding;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.run.WatchTask;

/// Writes the alerts of one watch in one run: what is the same in all of them.
///
/// @param task the watch and the run
/// @param view what the run looks at
public record AlertWriter(WatchTask task, RunView view) {
  private static final String DISCLAIMER = "triage-1";

  private Watch watch() {
    return task.stored().watch();
  }

  /// {@return the key of a finding}
  ///
  /// @param subject the parts of what it is about
  /// @param eventClass the class of finding
  /// @param date the day that tells it from others of its class; absent where none does
  public DedupeKey key(List<String> subject, String eventClass, @Nullable String date) {
    return new DedupeKey(watch().tenantId(), watch().id(), watch().kind(), subject, eventClass, date);
  }

  /// {@return a finding}
  ///
  /// @param draft what it says
  /// @param about what it is about, as far as other findings can silence it
  public Found write(AlertDraft draft, Finding.About about) {
    return write(draft, about, "", List.of());
  }

  /// {@return a finding about a right, or about many items}
  ///
  /// @param draft what it says
  /// @param about what it is about, as far as other findings can silence it
  /// @param rightHash a hash of the claims and the legal state it rests on; empty when it rests on none
  /// @param items its items
  public Found write(AlertDraft draft, Finding.About about, String rightHash, List<Finding> items) {
    AlertBody body = new AlertBody(draft.key().alertId(), watch().tenantId(), watch().id(), watch().revision(), watch().kind(),
        draft.severity(), draft.title(), draft.grounds().rule(), draft.grounds().observed(), draft.grounds().evidence(),
        view.snapshot().cutoffBySource(), view.snapshot().id(), "v-" + view.snapshot().batch(), draft.key().eventClass(),
        draft.key().hex(), draft.action(), task.run().id(), new AlertBody.Explanation(draft.meaning(), draft.rule(), source()),
        DISCLAIMER);
    return new Found(draft.key(), body, about, rightHash, items);
  }

  private BilingualText source() {
    return new BilingualText("各来源数据截止日：" + cutoffs("；"), "Data complete up to: " + cutoffs("; "));
  }

  private String cutoffs(String separator) {
    return view.snapshot().cutoffBySource().entrySet().stream().map(source -> source.getKey() + " " + source.getValue())
        .collect(Collectors.joining(separator));
  }
}
