package org.patentbeacon.sector;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.table.Wording;

/// A node of the tree that takes an industry apart.
///
/// @param id unique and stable
/// @param name what it is called
/// @param anchor the condition that holds for it and those below; [#NO_ANCHOR] lifts that of above; absent keeps it
/// @param query what it finds itself; absent for one that only holds what is below
/// @param exclusions what it and those below do not hold
/// @param children the topics below
/// @param place where it stands
public record Topic(String id, BilingualName name, @Nullable String anchor, @Nullable SectorQuery query,
    List<Exclusion> exclusions, List<Topic> children, Place place) {
  /// The word that lifts an anchor.
  public static final String NO_ANCHOR = "none";

  /// Copies the lists.
  public Topic {
    exclusions = List.copyOf(exclusions);
    children = List.copyOf(children);
  }

  /// {@return this topic and all below it, each before those below}
  public Stream<Topic> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Topic::all));
  }

  /// {@return what messages call it}
  public Wording subject() {
    return subject(id, name.zh());
  }

  /// {@return what messages call a topic}
  ///
  /// @param id its id
  /// @param name its name
  public static Wording subject(String id, String name) {
    String both = (id + " " + name).strip();
    return new Wording("节点 " + both, "topic " + both);
  }
}
