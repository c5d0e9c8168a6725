package org.patentbeacon.sector.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentbeacon.query.Joined;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.Reach;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.reference.Topics;
import org.patentbeacon.sector.DocumentRow;
import org.patentbeacon.sector.DocumentRow.Action;
import org.patentbeacon.sector.Sector;
import org.patentbeacon.sector.SectorQuery;
import org.patentbeacon.sector.Topic;
import org.patentbeacon.sector.TopicTree.Node;

/// What the topics of a sector hold, as queries.
///
/// A topic holds what it finds itself, without what was taken out of it or of a topic above, what was put into it, and what
/// the topics below hold. What takes away from a topic takes the same from all below, and what was put in anywhere stays:
/// so each row and each exclusion stands in a query once, however many topics it reaches.
public final class SectorTopics implements Topics {
  private final Sector sector;
  private final RowClauses clauses;
  private final Map<String, List<DocumentRow>> rows;

  /// Makes the topics of a sector.
  ///
  /// @param sector the sector, without errors
  /// @param known where rows find the applications of their documents
  public SectorTopics(Sector sector, KnownDocuments known) {
    this.sector = sector;
    this.clauses = new RowClauses(known);
    this.rows = sector.rows().documents().stream().collect(Collectors.groupingBy(DocumentRow::topic));
  }

  @Override
  public Optional<PatentQuery> holds(String path, Reach reach) {
    return sector.topics().at(path).map(node -> holds(node, reach == Reach.BELOW));
  }

  /// Paths first, also with the sector's other name, then ids, then names alone.
  @Override
  public Map<String, String> words() {
    Node root = sector.topics().root();
    List<Node> nodes = Stream.concat(Stream.of(root), sector.topics().nodes().stream()).toList();
    Map<String, String> words = new LinkedHashMap<>();
    nodes.forEach(node -> words.putIfAbsent(node.path(), node.path()));
    String english = root.topic().name().in("en");
    nodes.forEach(node -> words.putIfAbsent(english + node.path().substring(root.path().length()), node.path()));
    words.putIfAbsent(sector.about().id(), root.path());
    nodes.stream().skip(1).forEach(node -> words.putIfAbsent(node.topic().id(), node.path()));
    nodes.forEach(node -> Stream.of("zh", "en").forEach(lang -> words.putIfAbsent(node.topic().name().in(lang), node.path())));
    return words;
  }

  /// {@return what a topic finds itself, without rows and topics below; empty when it has no query}
  ///
  /// @param node the topic
  public Optional<PatentQuery> own(Node node) {
    return found(node, false).map(found -> without(found, Stream.concat(exclusions(node.topic()),
        node.above().stream().flatMap(SectorTopics::exclusions)).toList()));
  }

  /// {@return what a topic and those below find by their queries and anchors, before the topic takes anything away; empty
  /// when none has a query}
  ///
  /// @param node the topic
  public Optional<PatentQuery> found(Node node) {
    return found(node, true);
  }

  private PatentQuery holds(Node node, boolean below) {
    List<PatentQuery> removed = new ArrayList<>();
    node.above().forEach(above -> removed.addAll(removedAt(above)));
    List<PatentQuery> arms = new ArrayList<>();
    core(node, below).map(core -> without(core, removed)).ifPresent(arms::add);
    (below ? node.topic().all() : Stream.of(node.topic())).forEach(topic -> arms.addAll(included(topic)));
    return arms.isEmpty() ? SectorQuery.NOTHING : Joined.or(arms, SourceRange.NONE);
  }

  /// What a topic and those below find, without what is taken away here or below.
  private Optional<PatentQuery> core(Node node, boolean below) {
    return found(node, below).map(found -> without(found, removedAt(node.topic())));
  }

  /// What a topic finds by its query and anchor, and what those below find.
  private Optional<PatentQuery> found(Node node, boolean below) {
    List<PatentQuery> arms = new ArrayList<>();
    SectorQuery query = node.topic().query();
    if (query != null) {
      arms.add(node.anchor().map(name -> Joined.and(List.of(query.tree(), anchor(name)), SourceRange.NONE))
          .orElse(query.tree()));
    }
    if (below) {
      for (Topic child : node.topic().children()) {
        core(new Node(child, node.path() + "/" + child.name().zh(), node), true).ifPresent(arms::add);
      }
    }
    return arms.isEmpty() ? Optional.empty() : Optional.of(Joined.or(arms, SourceRange.NONE));
  }

  /// An anchor that is none finds nothing: it never widens a topic.
  private PatentQuery anchor(String name) {
    SectorQuery anchor = sector.about().anchors().get(name);
    return anchor == null ? SectorQuery.NOTHING : anchor.tree();
  }

  private List<PatentQuery> removedAt(Topic topic) {
    return Stream.concat(exclusions(topic), clauses.of(rows(topic, Action.EXCLUDE)).stream()).toList();
  }

  /// Of two rows of one topic that meet in a family, that of the application decides.
  private List<PatentQuery> included(Topic topic) {
    List<PatentQuery> arms = new ArrayList<>(clauses.of(byApplication(topic, Action.INCLUDE)));
    List<PatentQuery> removed = clauses.of(byApplication(topic, Action.EXCLUDE));
    clauses.of(rows(topic, Action.INCLUDE).filter(row -> row.reach() == DocumentRow.Reach.FAMILY))
        .forEach(families -> arms.add(without(families, removed)));
    return arms;
  }

  private Stream<DocumentRow> byApplication(Topic topic, Action action) {
    return rows(topic, action).filter(row -> row.reach() == DocumentRow.Reach.APPLICATION);
  }

  private Stream<DocumentRow> rows(Topic topic, Action action) {
    return rows.getOrDefault(topic.id(), List.of()).stream().filter(row -> row.action() == action);
  }

  private static Stream<PatentQuery> exclusions(Topic topic) {
    return topic.exclusions().stream().map(exclusion -> exclusion.query().tree());
  }

  private static PatentQuery without(PatentQuery kept, List<PatentQuery> removed) {
    return Joined.not(kept, removed, SourceRange.NONE);
  }
}
