package org.patentbeacon.watch.generate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What becomes of generated watches when a profile is saved again.
///
/// @param added new ones
/// @param kept the ids of those whose input is the same
/// @param revised those whose input changed: a new revision and a new baseline
/// @param retired the ids of those whose input is gone
/// @param detached the ids of those that were edited by hand, which nothing overwrites
public record Rerun(List<GeneratedWatch> added, List<String> kept, List<GeneratedWatch> revised, List<String> retired,
    List<String> detached) {

  /// Copies the lists.
  public Rerun {
    added = List.copyOf(added);
    kept = List.copyOf(kept);
    revised = List.copyOf(revised);
    retired = List.copyOf(retired);
    detached = List.copyOf(detached);
  }

  /// A watch that was generated before.
  ///
  /// @param id its id
  /// @param content the hash of what it watches
  /// @param standing what became of it since
  public record Stored(String id, String content, Standing standing) {}

  /// What became of a generated watch.
  public enum Standing {
    /// It is as it was made.
    AS_MADE,
    /// It was edited by hand.
    EDITED,
    /// Its input was gone.
    RETIRED
  }

  /// {@return what becomes of the watches}
  ///
  /// @param stored those generated before
  /// @param generated those that the profile asks for now
  public static Rerun of(Collection<Stored> stored, Collection<GeneratedWatch> generated) {
    Map<String, Stored> before = stored.stream().collect(Collectors.toMap(Stored::id, Function.identity()));
    Map<String, GeneratedWatch> now = generated.stream().collect(Collectors.toMap(GeneratedWatch::id, Function.identity()));
    List<GeneratedWatch> added = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    List<GeneratedWatch> revised = new ArrayList<>();
    for (GeneratedWatch watch : generated) {
      Stored known = before.get(watch.id());
      if (known == null) {
        added.add(watch);
      } else if (known.standing == Standing.RETIRED || (known.standing == Standing.AS_MADE && !known.content.equals(watch.content()))) {
        revised.add(watch);
      } else if (known.standing == Standing.AS_MADE) {
        kept.add(watch.id());
      }
    }
    List<Stored> inOrder = stored.stream().sorted(Comparator.comparing(Stored::id)).toList();
    return new Rerun(added, kept, revised,
        inOrder.stream().filter(one -> one.standing == Standing.AS_MADE && !now.containsKey(one.id)).map(Stored::id).toList(),
        inOrder.stream().filter(one -> one.standing == Standing.EDITED).map(Stored::id).toList());
  }
}
