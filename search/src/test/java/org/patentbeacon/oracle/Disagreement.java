package org.patentbeacon.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SExpression;

/// A document and a query about which engine and oracle disagree.
///
/// @param document the document
/// @param query the query
public record Disagreement(PatentDocument document, PatentQuery query) {
  private static final int MOST_STEPS = 400;

  /// {@return a smaller document and query about which they disagree too: a step smaller until none is}
  ///
  /// @param folder a folder for indexes of one document
  public Disagreement shrunk(Path folder) {
    Disagreement smallest = this;
    for (int step = 0; step < MOST_STEPS; step++) {
      Disagreement smaller = smallest.smaller(folder);
      if (smaller == null) {
        return smallest;
      }
      smallest = smaller;
    }
    return smallest;
  }

  private Disagreement smaller(Path folder) {
    for (PatentQuery tree : SmallerTrees.of(query)) {
      Disagreement other = new Disagreement(document, tree);
      if (other.holds(folder)) {
        return other;
      }
    }
    for (PatentDocument less : SmallerDocuments.of(document)) {
      Disagreement other = new Disagreement(less, query);
      if (other.holds(folder)) {
        return other;
      }
    }
    return null;
  }

  /// {@return whether they disagree about the document in an index of its own}
  ///
  /// @param folder a folder for such an index
  public boolean holds(Path folder) {
    try {
      Path own = Files.createTempDirectory(folder, "one");
      try (IndexedDocuments index = new IndexedDocuments(own)) {
        index.write(List.of(document));
        return index.all().stream().anyMatch(stored ->
            differs(index, Oracle.of(stored).matches(query)));
      } finally {
        delete(own);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException | NullPointerException e) {
      return false; // A document that lost what it cannot be without.
    }
  }

  private boolean differs(IndexedDocuments index, boolean expected) {
    try {
      return index.found(query, true).isEmpty() == expected || index.found(query, false).isEmpty() == expected;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      return true; // The engine fails instead of answering.
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  @Override
  public String toString() {
    return SExpression.of(query) + "\n  oracle says " + Oracle.of(document).matches(query) + " of "
        + DocumentJson.write(document);
  }
}
