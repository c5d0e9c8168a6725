package org.patentbeacon.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.Counts;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.Notice;
import org.patentbeacon.query.NoticeCode;
import org.patentbeacon.query.ParsedQuery;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.Reach;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.classes.ClassTitle;
import org.patentbeacon.query.field.Field;
import org.patentbeacon.query.field.FieldCatalog;
import org.patentbeacon.query.reference.Tags;
import org.patentbeacon.query.write.QueryPrinter;
import org.patentbeacon.sector.BilingualName;
import org.patentbeacon.sector.TopicTree.Node;
import org.patentbeacon.sector.bound.BoundSector;
import org.patentbeacon.sector.topic.SectorTags;

/// Facets that the sectors of a database define: its hits by topic, and by annotation.
///
/// A topic counts what `TOPIC=` finds of the hits, so a topic above counts the union of those below and what it finds itself. All
/// topics of all sectors are told, each before those below, also those without a hit.
///
/// @param query the query, as it was asked
/// @param fields which of [#TOPIC] and [Tags#FIELD] are asked for, in their order
/// @param resolver what references stand for
/// @param index counts
record SectorFacets(ParsedQuery query, List<String> fields, QueryResolver resolver, PatentIndex index) {
  static final String TOPIC = "TOPIC";

  /// What is counted: queries, of which each value unites some.
  private record Asked(List<PatentQuery> queries, List<List<Integer>> unions, List<Value> values) {
    Asked() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  /// A value before it is counted.
  ///
  /// @param clause finds all documents that have it
  private record Value(String field, String value, @Nullable ClassTitle title, PatentQuery clause) {}

  /// The part of a request that its sectors answer.
  static SectorFacets of(ParsedQuery query, SearchRequest request, QueryResolver resolver, PatentIndex index) {
    return new SectorFacets(query, request.facets().keySet().stream().map(SectorFacets::code)
        .filter(SectorFacets::isOfSectors).distinct().toList(), resolver, index);
  }

  /// The part of a request that the documents themselves answer.
  static SearchRequest others(SearchRequest request) {
    Map<String, Integer> kept = new LinkedHashMap<>(request.facets());
    kept.keySet().removeIf(field -> isOfSectors(code(field)));
    return request.counting(kept);
  }

  private static boolean isOfSectors(String code) {
    return code.equals(TOPIC) || code.equals(Tags.FIELD);
  }

  private static String code(String asked) {
    return asked.equalsIgnoreCase(TOPIC) || asked.equals("专题") ? TOPIC
        : FieldCatalog.standard().named(asked).map(Field::code).orElse(asked);
  }

  /// The counts.
  ///
  /// @param values by field, as asked
  /// @param snapshot the id of the snapshot; empty when nothing was asked
  record Counted(Map<String, List<FacetValue>> values, String snapshot) {}

  /// Counts the hits of a request, all in one snapshot.
  Counted counted(SearchRequest request) throws IOException {
    if (fields.isEmpty()) {
      return new Counted(Map.of(), "");
    }
    Asked asked = new Asked();
    for (String field : fields) {
      if (field.equals(TOPIC)) {
        topics(asked);
      } else {
        tags(asked);
      }
    }
    Counts counts = index.within(request.counting(Map.of()), asked.queries, asked.unions);
    Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
    fields.forEach(field -> facets.put(field, new ArrayList<>()));
    for (int i = 0; i < asked.values.size(); i++) {
      Value value = asked.values.get(i);
      Objects.requireNonNull(facets.get(value.field)).add(value(value, counts.counts().get(i)));
    }
    return new Counted(facets, counts.snapshot());
  }

  /// That there is no sector, when one was asked for.
  List<Notice> notices() throws IOException {
    return fields.isEmpty() || !resolver.sectors().all().isEmpty() ? List.of() : List.of(Notice.ofAll(NoticeCode.NO_SECTOR,
        String.join(", ", fields), "no sector is bound to this database, so nothing is counted by " + String.join(", ", fields)));
  }

  private FacetValue value(Value value, long count) {
    String asked = query.dialect() == Dialect.BEACON ? query.text() : QueryPrinter.print(query.tree(), Dialect.BEACON);
    return new FacetValue(value.value, Math.toIntExact(count), value.title,
        "(" + asked.strip() + ") and " + QueryPrinter.print(value.clause, Dialect.BEACON));
  }

  /// Each topic is asked once, without those below, however many hold it.
  private void topics(Asked asked) throws IOException {
    for (BoundSector sector : resolver.sectors().all()) {
      List<Node> nodes = Stream.concat(Stream.of(sector.sector().topics().root()), sector.sector().topics().nodes().stream()).toList();
      int first = asked.queries.size();
      for (Node node : nodes) {
        asked.queries.add(resolver.resolved(new PatentQuery.Topic(Reach.EXACT, node.path(), SourceRange.NONE)));
        asked.unions.add(IntStream.range(0, nodes.size()).filter(other -> nodes.get(other).isWithin(node))
            .mapToObj(other -> first + other).toList());
        BilingualName name = node.topic().name();
        asked.values.add(new Value(TOPIC, node.path(), new ClassTitle(name.zh(), name.en()),
            new PatentQuery.Topic(Reach.BELOW, node.path(), SourceRange.NONE)));
      }
    }
  }

  private void tags(Asked asked) throws IOException {
    for (String name : resolver.sectors().tags(List.of()).names()) {
      PatentQuery clause = new PatentQuery.Code(Tags.FIELD, SectorTags.code(name), SourceRange.NONE);
      asked.unions.add(List.of(asked.queries.size()));
      asked.queries.add(resolver.resolved(clause));
      asked.values.add(new Value(Tags.FIELD, name, null, clause));
    }
  }
}
