package org.patentbeacon.index.lucene.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.document.Citation;
import org.patentbeacon.document.CitationType;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.CodePointOrder;
import org.patentbeacon.index.IndexBatch;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.index.lucene.LuceneIndex;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.index.table.CountColumn;
import org.patentbeacon.index.table.DayColumn;
import org.patentbeacon.index.table.PatentTable;
import org.patentbeacon.index.table.TablePart;
import org.patentbeacon.oracle.RandomDocuments;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.read.QueryParser;

/// What a table holds, against the documents themselves.
class TableTest {
  private static final long SEED = 20261127;

  @TempDir
  Path folder;

  private static PatentQuery query(String text) {
    return QueryParser.parse(text, Dialect.BEACON).tree();
  }

  private static List<String> ids(LuceneIndex index, PatentQuery query) throws IOException {
    return index.search(SearchRequest.of(query).limit(10_000)).hits().stream().map(hit -> hit.document().id()).sorted().toList();
  }

  @Test
  void everyColumnSaysWhatTheDocumentsSayInAnyNumberOfSegments() throws IOException {
    RandomDocuments random = new RandomDocuments(new Random(SEED));
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      for (int batch = 0; batch < 6; batch++) {
        try (IndexBatch writing = index.begin()) {
          for (int i = 0; i < 60; i++) {
            writing.write(random.document(batch * 50 + i)); // some again, with other contents
          }
          writing.commit(new Batch(writing.number(), Instant.EPOCH, null, List.of(), 60, 0, 0, 0));
        }
      }
      List<String> misses = new ArrayList<>();
      for (String text : List.of("*", "PNC=CN", "PNC=US and AP=灯", "PNC=JP")) {
        PatentTable table = index.table(query(text), text, Set.of(TablePart.CONTENTS));
        assertThat(table.numbers().publication().dictionary()).isEqualTo(ids(index, query(text)));
        for (int row = 0; row < table.size(); row++) {
          String id = Objects.requireNonNull(table.numbers().publication().value(row));
          misses.addAll(new Row(table, row, index.get(id).orElseThrow()).misses());
        }
      }
      assertThat(misses).as("seed " + SEED).isEmpty();
      assertThat(index.table(query("*"), "*", Set.of()).contents()).isNull();
    }
  }

  /// A row beside its document.
  private record Row(PatentTable table, int row, PatentDocument document) {

    List<String> misses() {
      List<String> misses = new ArrayList<>();
      compare(misses, "authority", table.numbers().authority().value(row), Objects.requireNonNull(document.publication()).authority());
      compare(misses, "kind", table.numbers().kind().value(row), Objects.requireNonNull(document.publication()).kind());
      compare(misses, "type", table.numbers().patentType().value(row), document.patentType() == null ? null : document.patentType().word());
      compare(misses, "application", table.numbers().application().value(row), document.application() == null
          ? document.publication().authority() + document.publication().number() : document.application().id());
      compare(misses, "publication", day(table.dates().publication()), document.publication().date() == null ? null
          : document.publication().date().start());
      compare(misses, "inventors", values(table.parties().inventors()), names(PartyRole.INVENTOR, PartyRole.DESIGNER));
      compare(misses, "agencies", values(table.parties().agencies()), names(PartyRole.AGENCY));
      contents(misses);
      return misses;
    }

    private void contents(List<String> misses) {
      var contents = Objects.requireNonNull(table.contents());
      compare(misses, "claims", count(contents.claims()), document.counts() == null ? null : document.counts().claims());
      compare(misses, "cited", new TreeSet<>(contents.cited().values(row)), new TreeSet<>(document.citations().stream()
          .filter(citation -> citation.type() == CitationType.PATENT).map(Citation::document).filter(Objects::nonNull).toList()));
      if (!document.citations().isEmpty()) {
        compare(misses, "literature", count(contents.literature()), (int) document.citations().stream()
            .filter(citation -> citation.type() == CitationType.LITERATURE).count());
        compare(misses, "novelty", count(contents.novelty()), (int) document.citations().stream()
            .filter(citation -> citation.type() == CitationType.PATENT)
            .filter(citation -> citation.categories().contains("X") || citation.categories().contains("Y")
                || citation.categories().contains("I")).count());
      }
    }

    /// The first named first, the others in the order of code points.
    private List<String> names(PartyRole... roles) {
      List<String> names = document.parties().stream().filter(party -> List.of(roles).contains(party.role()))
          .map(party -> party.name()).filter(Objects::nonNull).map(name -> name.shown()).filter(name -> !name.isEmpty())
          .distinct().toList();
      if (names.isEmpty()) {
        return names;
      }
      List<String> ordered = new ArrayList<>(List.of(names.getFirst()));
      names.stream().skip(1).sorted(CodePointOrder.INSTANCE).forEach(ordered::add);
      return ordered;
    }

    private Collection<String> values(CodesColumn column) {
      return column.values(row);
    }

    private @Nullable LocalDate day(DayColumn column) {
      return column.known(row) ? LocalDate.ofEpochDay(column.days()[row]) : null;
    }

    private @Nullable Integer count(CountColumn column) {
      return column.known(row) ? column.values()[row] : null;
    }

    private void compare(List<String> misses, String column, @Nullable Object found, @Nullable Object expected) {
      if (!Objects.equals(found, expected)) {
        misses.add(document.id() + ", " + column + ": expected " + expected + ", found " + found);
      }
    }
  }
}
