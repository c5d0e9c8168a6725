package org.patentbeacon.sector.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.reference.Tags;
import org.patentbeacon.sector.Finding;
import org.patentbeacon.sector.Sector;
import org.patentbeacon.sector.SectorQuery;
import org.patentbeacon.sector.topic.SectorTags;
import org.patentbeacon.table.Wording;

/// What a query of a sector may not hold though it is right by itself: what is not portable, what only ranks, what refers to
/// nothing or to itself.
final class QueryChecks {
  private final Sector sector;
  private final SectorTags tags;

  private QueryChecks(Sector sector) {
    this.sector = sector;
    tags = new SectorTags(sector, _ -> Optional.empty());
  }

  static List<Finding> of(Sector sector) {
    QueryChecks checks = new QueryChecks(sector);
    List<Finding> findings = new ArrayList<>();
    for (SectorQuery query : SectorQueries.all(sector)) {
      for (PatentQuery node : SectorQueries.nodes(query.tree())) {
        Wording wrong = checks.wrong(node);
        if (wrong != null) {
          findings.add(query.error(node.range().start(), wrong));
        }
      }
    }
    findings.addAll(ReferenceCycles.of(sector));
    return findings;
  }

  private @Nullable Wording wrong(PatentQuery node) {
    return switch (node) {
      case PatentQuery.SavedSearch _ -> new Wording("专题库的检索式中不能用 SAVED=：保存的检索式不随专题库移交",
          "SAVED= may not stand in a sector: saved searches are not handed on with it");
      case PatentQuery.Semantic semantic -> new Wording(
          "专题库的检索式中不能用 %s=：语义检索只排序，结果因库而异".formatted(semantic.kind()),
          "%s= may not stand in a sector: it ranks, and each database ranks otherwise".formatted(semantic.kind()));
      case PatentQuery.Preferring _ -> new Wording("专题库的检索式中不能用 opt：节点没有排序", "opt may not stand in a sector: a topic has no rank");
      case PatentQuery.Topic topic when sector.topics().at(topic.path()).isEmpty() ->
          UnknownNames.message(new Wording("节点", "topic"), topic.path(), sector.topics().paths());
      case PatentQuery.Code code when code.field().equals(Tags.FIELD) && tags.holds(code.code()).isEmpty() ->
          UnknownNames.message(new Wording("标引", "field"), code.code(), tags.names());
      default -> null;
    };
  }
}
