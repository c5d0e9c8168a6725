package org.patentbeacon.warning;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.patentbeacon.table.Wording;
import org.patentbeacon.watch.WatchKind;
import org.patentbeacon.watch.generate.Generated;
import org.patentbeacon.watch.generate.GeneratedWatch;
import org.patentbeacon.watch.generate.GenerationRule;
import org.patentbeacon.watch.generate.Rerun;

/// What loading a profile did.
///
/// @param tenant whose profile it is
/// @param revision the revision of the profile; 0 for the watches of a cluster
/// @param incomplete whether own cases cannot be told from others, so that only topics are watched
/// @param watches the watches the profile asks for, in the order of the rules
/// @param retired the ids of watches whose reason is gone
/// @param cut watches that would have been too many
/// @param tasks what is missing in the profile
public record Loaded(String tenant, int revision, boolean incomplete, List<Made> watches, List<String> retired, List<Made> cut,
    List<Generated.Task> tasks) {

  /// Copies the lists.
  public Loaded {
    watches = List.copyOf(watches);
    retired = List.copyOf(retired);
    cut = List.copyOf(cut);
    tasks = List.copyOf(tasks);
  }

  /// What became of a watch.
  public enum Became {
    /// It is new.
    ADDED,
    /// It is as it was.
    KEPT,
    /// Its reason changed, or came back: it begins anew.
    REVISED,
    /// Somebody edited it by hand: it is left alone.
    DETACHED,
    /// It is one too many.
    CUT
  }

  /// A watch that the profile asks for.
  ///
  /// @param id its id
  /// @param kind its sort
  /// @param rule by which rule
  /// @param became what became of it
  /// @param why why it exists
  /// @param params what it watches
  public record Made(String id, WatchKind kind, GenerationRule rule, Became became, Wording why, SortedMap<String, String> params) {
    static Made of(GeneratedWatch watch, Became became) {
      return new Made(watch.id(), watch.kind(), watch.origin().rule(), became, watch.why(), watch.params());
    }
  }

  static Loaded of(String tenant, int revision, Generated generated, Rerun rerun) {
    Set<String> added = ids(rerun.added());
    Set<String> revised = ids(rerun.revised());
    List<Made> watches = generated.watches().stream().map(watch -> Made.of(watch, added.contains(watch.id()) ? Became.ADDED
        : revised.contains(watch.id()) ? Became.REVISED : rerun.detached().contains(watch.id()) ? Became.DETACHED : Became.KEPT)).toList();
    return new Loaded(tenant, revision, generated.incomplete(), watches, rerun.retired(),
        generated.cut().stream().map(watch -> Made.of(watch, Became.CUT)).toList(), generated.tasks());
  }

  private static Set<String> ids(List<GeneratedWatch> watches) {
    Set<String> ids = new TreeSet<>();
    watches.forEach(watch -> ids.add(watch.id()));
    return ids;
  }
}
