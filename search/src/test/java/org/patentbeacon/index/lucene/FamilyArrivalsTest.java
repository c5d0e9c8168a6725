package org.patentbeacon.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.FamilyStatement;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Priority;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.document.Publication;
import org.patentbeacon.family.Family;
import org.patentbeacon.format.PatentFiles;
import org.patentbeacon.format.record.ReadOptions;
import org.patentbeacon.format.record.ReadResult.Accepted;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.DocumentFamilies;
import org.patentbeacon.index.lucene.write.LuceneBatch;
import org.patentbeacon.oracle.RealDocuments;

/// Documents that arrive one by one are families in the index as they are by definition.
class FamilyArrivalsTest {
  @TempDir
  Path folder;

  private int position;

  private PatentDocument document(int number, String... priorities) {
    List<Priority> claimed = new ArrayList<>();
    for (String priority : priorities) {
      claimed.add(new Priority("US", priority.substring(2), null, null, priority, null, null));
    }
    String application = "EP20" + number;
    return PatentDocument.builder("EP000000" + number + "A")
        .publication(new Publication("EP", "000000" + number, "A", null, null, false, null, null))
        .application(new Application(application, "EP", application.substring(2), null, null, null, null)).priorities(claimed)
        .source(List.of(new Provenance("jsonl", "a.jsonl", position++, null, null, null, null))).build();
  }

  private static List<List<PatentDocument>> orders(List<PatentDocument> documents) {
    if (documents.isEmpty()) {
      return List.of(List.of());
    }
    List<List<PatentDocument>> orders = new ArrayList<>();
    for (PatentDocument first : documents) {
      List<PatentDocument> others = new ArrayList<>(documents);
      others.remove(first);
      for (List<PatentDocument> rest : orders(others)) {
        List<PatentDocument> order = new ArrayList<>(List.of(first));
        order.addAll(rest);
        orders.add(order);
      }
    }
    return orders;
  }

  /// The families of documents, `EP1A EP2A | EP3A`, those first whose first document is.
  private static String shown(LuceneIndex index, Collection<PatentDocument> documents, boolean extended) throws IOException {
    Map<String, String> byFirst = new TreeMap<>();
    for (PatentDocument document : documents) {
      DocumentFamilies families = index.families(document.id()).orElseThrow();
      List<String> members = (extended ? families.extended() : families.simple()).members().stream().map(Family.Member::document).toList();
      byFirst.put(members.getFirst(), String.join(" ", members));
    }
    return String.join(" | ", byFirst.values());
  }

  @Test
  void theExampleOfTheEuropeanPatentOfficeHoldsInEveryOrderOfSingleImports() throws IOException {
    List<PatentDocument> example = List.of(document(1, "US91"), document(2, "US91", "US92"), document(3, "US92", "US91"),
        document(4, "US92", "US93"), document(5, "US93"));
    List<List<PatentDocument>> orders = orders(example);
    assertThat(orders).hasSize(120);
    for (List<PatentDocument> order : orders) {
      Path own = folder.resolve(String.valueOf(orders.indexOf(order)));
      try (LuceneIndex index = LuceneIndex.open(own)) {
        for (PatentDocument document : order) {
          Arrivals.write(index, List.of(document), LuceneBatch.MOST_ENTRIES);
        }
        assertThat(shown(index, example, false))
            .isEqualTo("EP0000001A | EP0000002A EP0000003A | EP0000004A | EP0000005A");
        assertThat(shown(index, example, true)).isEqualTo("EP0000001A EP0000002A EP0000003A EP0000004A EP0000005A");
        assertThat(index.count(Arrivals.everything(), CountUnit.SIMPLE_FAMILY)).isEqualTo(4);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"epo-ops/get_family.xml", "epo-ops/get_family_with_biblio.xml", "epo-ops/get_family_with_biblio_multiple.xml",
      "epo-ops/get_biblio_multiple.xml", "epo-docdb/DE-backfile.xml", "epo-docdb/WO-2022259205-A1_544370561.xml"})
  void familiesByPrioritiesAloneAreThoseTheOfficeNumbers(String file) throws IOException {
    Path path = RealDocuments.folder().resolve(file);
    assumeTrue(Files.exists(path), "no file " + file);
    Map<String, PatentDocument> documents = new TreeMap<>();
    PatentFiles.read(List.of(path), ReadOptions.DEFAULT, result -> {
      if (result instanceof Accepted accepted && number(accepted.document()) != null) {
        documents.put(accepted.document().id(), accepted.document());
      }
    });
    Map<String, List<String>> theirs = new TreeMap<>();
    documents.forEach((id, document) ->
        theirs.computeIfAbsent(Objects.requireNonNull(number(document)), _ -> new ArrayList<>()).add(id));
    Map<String, String> byFirst = new TreeMap<>();
    theirs.values().forEach(members -> byFirst.put(members.getFirst(), String.join(" ", members)));
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      for (PatentDocument document : documents.values()) {
        Arrivals.write(index, List.of(document.toBuilder().family(null).build()), LuceneBatch.MOST_ENTRIES);
      }
      assertThat(documents).isNotEmpty();
      assertThat(shown(index, documents.values(), false)).isEqualTo(String.join(" | ", byFirst.values()));
      assertThat(index.count(Arrivals.everything(), CountUnit.SIMPLE_FAMILY)).isEqualTo(theirs.size());
    }
  }

  private static @Nullable String number(PatentDocument document) {
    FamilyStatement statement = document.family();
    return statement == null || !"docdb".equals(statement.origin()) ? null : statement.simpleId();
  }
}
