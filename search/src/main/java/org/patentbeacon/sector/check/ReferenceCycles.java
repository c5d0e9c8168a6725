package org.patentbeacon.sector.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.Reach;
import org.patentbeacon.query.reference.Tags;
import org.patentbeacon.sector.Finding;
import org.patentbeacon.sector.Sector;
import org.patentbeacon.sector.SectorQuery;
import org.patentbeacon.sector.topic.SectorTags;
import org.patentbeacon.sector.topic.SectorTopics;
import org.patentbeacon.table.Wording;

/// Topics and annotations that refer to themselves, over any number of steps.
///
/// A query stands in a circle when what it refers to holds, at the end, that query itself. One circle is said once, at the
/// first query of it.
final class ReferenceCycles {
  private final Sector sector;
  private final SectorTopics topics;
  private final SectorTags tags;
  private final Set<Set<String>> known = new HashSet<>();
  private final Set<String> free = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  private ReferenceCycles(Sector sector) {
    this.sector = sector;
    topics = new SectorTopics(sector, _ -> Optional.empty());
    tags = new SectorTags(sector, _ -> Optional.empty());
  }

  static List<Finding> of(Sector sector) {
    ReferenceCycles cycles = new ReferenceCycles(sector);
    SectorQueries.all(sector).forEach(cycles::follow);
    return cycles.findings;
  }

  private void follow(SectorQuery query) {
    for (PatentQuery node : SectorQueries.nodes(query.tree())) {
      if (isReference(node)) {
        follow(node, new LinkedHashSet<>(), query, node.range().start());
      }
    }
  }

  private void follow(PatentQuery reference, SequencedSet<String> open, SectorQuery from, int position) {
    String name = name(reference);
    if (!open.add(name)) {
      List<String> circle = new ArrayList<>(open).subList(List.copyOf(open).indexOf(name), open.size());
      if (known.add(Set.copyOf(circle))) {
        String chain = String.join(", ", circle) + ", " + name;
        findings.add(from.error(position, new Wording("节点或标引循环引用：" + chain,
            "topics and annotations refer to each other: " + chain)));
      }
      return;
    }
    if (!free.contains(name)) {
      int before = known.size();
      meaning(reference).stream().flatMap(tree -> SectorQueries.nodes(tree).stream()).filter(ReferenceCycles::isReference)
          .forEach(next -> follow(next, open, from, position));
      if (known.size() == before) {
        free.add(name);
      }
    }
    open.remove(name);
  }

  private static boolean isReference(PatentQuery node) {
    return node instanceof PatentQuery.Topic || isTag(node);
  }

  private static boolean isTag(PatentQuery node) {
    return node.leafField().filter(Tags.FIELD::equals).isPresent();
  }

  /// A reference in one form: the sector's name in one language, a path with its reach.
  private String name(PatentQuery reference) {
    return switch (reference) {
      case PatentQuery.Topic topic -> (topic.reach() == Reach.EXACT ? "TOPIC==" : "TOPIC=")
          + sector.topics().at(topic.path()).map(node -> node.path()).orElse(topic.path());
      case PatentQuery.Code code -> "TAG=" + code.code();
      default -> "TAG=*";
    };
  }

  private Optional<PatentQuery> meaning(PatentQuery reference) {
    return reference instanceof PatentQuery.Topic topic ? topics.holds(topic.path(), topic.reach())
        : tags.holds(name(reference).substring("TAG=".length()));
  }
}
