package org.patentbeacon.sector.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.query.Joined;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.Reach;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.sector.DocumentRow;
import org.patentbeacon.sector.Exclusion;
import org.patentbeacon.sector.Finding;
import org.patentbeacon.sector.Place;
import org.patentbeacon.sector.SectorLimits;
import org.patentbeacon.sector.SectorQuery;
import org.patentbeacon.sector.Severity;
import org.patentbeacon.sector.Topic;
import org.patentbeacon.sector.TopicTree.Node;
import org.patentbeacon.sector.bound.BoundSector;
import org.patentbeacon.sector.read.SectorReader;
import org.patentbeacon.table.Wording;

/// Warns of what is wrong with a sector by the documents of a database.
public final class DatabaseChecks {
  private final PatentDatabase database;
  private final BoundSector sector;
  private final SectorLimits limits;
  private final Asked asked = new Asked();
  private final List<Check> checks = new ArrayList<>();

  private DatabaseChecks(PatentDatabase database, BoundSector sector) {
    this.database = database;
    this.sector = sector;
    this.limits = sector.sector().about().limits();
  }

  /// Says what there is to say once everything is counted.
  private interface Check {
    /// The finding; absent when all is well.
    @Nullable Finding finding(List<Long> counts);
  }

  /// The queries that are counted, each alone or several as one.
  private static final class Asked {
    private final List<PatentQuery> queries = new ArrayList<>();
    private final List<List<Integer>> unions = new ArrayList<>();

    /// The place of the count of a query.
    int of(PatentQuery query) {
      queries.add(query);
      return union(List.of(queries.size() - 1));
    }

    /// The place of the count of what answers one of several queries, told by the places of their counts.
    int any(int one, int other) {
      List<Integer> both = new ArrayList<>(unions.get(one));
      both.addAll(unions.get(other));
      return union(both);
    }

    private int union(List<Integer> places) {
      unions.add(places);
      return unions.size() - 1;
    }
  }

  /// {@return the warnings, by file and line}
  ///
  /// @param database the database
  /// @param sector the sector, bound or not
  /// @throws IOException when the disk refuses
  /// @throws org.patentbeacon.query.QuerySyntaxException when a query of the sector cannot be answered by this database
  public static List<Finding> of(PatentDatabase database, BoundSector sector) throws IOException {
    return new DatabaseChecks(database, sector).findings();
  }

  private List<Finding> findings() throws IOException {
    for (Node node : sector.sector().topics().nodes()) {
      topic(node);
    }
    sector.sector().about().anchors().values().forEach(this::clauses);
    siblings(sector.sector().topics().root());
    sector.sector().topics().nodes().forEach(this::siblings);
    List<Long> counts = database.unions(sector, asked.queries, asked.unions, CountUnit.SIMPLE_FAMILY).counts();
    List<Finding> findings = new ArrayList<>();
    checks.forEach(check -> {
      Finding found = check.finding(counts);
      if (found != null) {
        findings.add(found);
      }
    });
    sector.sector().rows().documents().stream().filter(row -> !database.sectors().knows(row.document()))
        .forEach(row -> findings.add(waiting(row)));
    return SectorReader.inOrder(findings);
  }

  private PatentQuery held(Node node) {
    return sector.topics().holds(node.path(), Reach.BELOW).orElse(SectorQuery.NOTHING);
  }

  private void topic(Node node) {
    Topic topic = node.topic();
    int held = asked.of(held(node));
    checks.add(counts -> counts.get(held) > 0 ? null
        : warning(topic.place(), topic, new Wording("目前没有文献", "it holds no document now")));
    checks.add(counts -> counts.get(held) <= limits.huge() ? null
        : warning(topic.place(), topic, new Wording("有 %d 族，超过 %d 族".formatted(counts.get(held), limits.huge()),
            "it holds %d families, more than %d".formatted(counts.get(held), limits.huge()))));
    anchor(node, held);
    if (topic.query() != null) {
      clauses(topic.query());
    }
    topic.exclusions().forEach(exclusion -> exclusion(node, exclusion));
  }

  /// A topic that has another anchor than the one above should still lie within it, mostly.
  private void anchor(Node node, int held) {
    String above = node.parent() == null ? null : node.parent().anchor().orElse(null);
    SectorQuery anchor = above == null || node.anchor().filter(above::equals).isPresent() ? null
        : sector.sector().about().anchors().get(above);
    if (anchor != null) {
      int within = asked.of(Joined.and(List.of(held(node), anchor.tree()), SourceRange.NONE));
      checks.add(counts -> 2 * counts.get(within) >= counts.get(held) ? null
          : warning(node.topic().place(), node.topic(), new Wording(
              "%d 族中有 %d 族不在上级的锚定条件“%s”之内".formatted(counts.get(held), counts.get(held) - counts.get(within), above),
              "%d of its %d families lie outside the anchor '%s' of the topic above".formatted(
                  counts.get(held) - counts.get(within), counts.get(held), above))));
    }
  }

  private void exclusion(Node node, Exclusion exclusion) {
    PatentQuery found = sector.topics().found(node).orElse(SectorQuery.NOTHING);
    int removed = asked.of(Joined.and(List.of(found, exclusion.query().tree()), SourceRange.NONE));
    Place place = exclusion.query().source().place();
    checks.add(counts -> counts.get(removed) > 0 ? null
        : warning(place, node.topic(), new Wording("排除式没有排除任何文献", "the exclusion removes nothing")));
  }

  /// The clauses of a query, each of which should find something.
  private void clauses(SectorQuery query) {
    for (PatentQuery clause : leaves(query.tree())) {
      int found = asked.of(clause);
      checks.add(counts -> counts.get(found) > 0 ? null : idle(query, clause));
    }
  }

  private static List<PatentQuery> leaves(PatentQuery query) {
    return switch (query) {
      case PatentQuery.And _, PatentQuery.Or _, PatentQuery.Not _, PatentQuery.Preferring _ ->
          query.children().stream().flatMap(child -> leaves(child).stream()).toList();
      default -> List.of(query);
    };
  }

  private static Finding idle(SectorQuery query, PatentQuery clause) {
    int start = clause.range().start();
    int length = query.text().codePointCount(0, query.text().length());
    int end = Math.min(clause.range().end(), length);
    String written = query.text().substring(query.text().offsetByCodePoints(0, Math.min(start, end)),
        query.text().offsetByCodePoints(0, end));
    Finding found = query.error(start, new Wording("子句“" + written + "”没有命中", "the clause '" + written + "' finds nothing"));
    return new Finding(Severity.WARNING, found.place(), found.subject(), found.column(), found.message());
  }

  /// Topics side by side should not hold the same.
  private void siblings(Node above) {
    List<Node> children = sector.sector().topics().nodes().stream()
        .filter(node -> Objects.equals(node.parent(), above)).toList();
    List<Integer> places = children.stream().map(node -> asked.of(held(node))).toList();
    for (int i = 0; i < children.size(); i++) {
      for (int j = i + 1; j < children.size(); j++) {
        overlap(children.get(i), places.get(i), children.get(j), places.get(j));
      }
    }
  }

  private void overlap(Node one, int first, Node other, int second) {
    int any = asked.any(first, second);
    checks.add(counts -> {
      long shared = counts.get(first) + counts.get(second) - counts.get(any);
      long smaller = Math.min(counts.get(first), counts.get(second));
      if (smaller == 0 || shared <= limits.overlap() * smaller) {
        return null;
      }
      String share = String.format(Locale.ROOT, "%.0f %%", 100.0 * shared / smaller);
      Wording with = other.topic().subject();
      return warning(one.topic().place(), one.topic(), new Wording(
          "与%s共有 %d 族，占较小者的 %s".formatted(with.zh(), shared, share),
          "it shares %d families with %s, %s of the smaller".formatted(shared, with.en(), share)));
    });
  }

  private Finding waiting(DocumentRow row) {
    Wording subject = sector.sector().topics().topic(row.topic()).map(node -> node.topic().subject()).orElse(null);
    return new Finding(Severity.WARNING, row.place(), subject, 0, new Wording(
        "文献 %s 不在库中，本行待其入库后生效".formatted(row.document().id()),
        "the document %s is not in the database; the row waits for it".formatted(row.document().id())));
  }

  private static Finding warning(Place place, Topic topic, Wording message) {
    return new Finding(Severity.WARNING, place, topic.subject(), 0, message);
  }
}
