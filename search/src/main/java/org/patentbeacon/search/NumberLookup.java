package org.patentbeacon.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Publication;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.number.NumberContext;
import org.patentbeacon.number.NumberReader;
import org.patentbeacon.number.NumberResult;
import org.patentbeacon.number.PublicationNumber;
import org.patentbeacon.query.PatentQuery.NumberIs;
import org.patentbeacon.query.SourceRange;

/// Finds documents by any written form of their numbers.
final class NumberLookup {
  private static final List<String> OFFICES = List.of("CN", "US", "EP", "WO");

  private final PatentIndex index;

  NumberLookup(PatentIndex index) {
    this.index = index;
  }

  /// The documents a number names, the latest publication first; at least one.
  ///
  /// @throws UnknownNumberException when it names none
  List<PatentDocument> find(String text) throws IOException {
    Set<String> ids = new LinkedHashSet<>();
    Set<String> tried = new LinkedHashSet<>();
    Optional<PatentDocument> plain = index.get(text.strip());
    plain.ifPresent(document -> ids.add(document.id()));
    for (NumberContext context : contexts()) {
      boolean withOffice = context.authority() != null && !tried.isEmpty();
      if (ids.isEmpty() && !withOffice) {
        add(publication(text, context), "PN", ids, tried);
      }
      if (ids.isEmpty() && !withOffice) {
        add(application(text, context), "AN", ids, tried);
      }
    }
    if (ids.isEmpty()) {
      throw new UnknownNumberException(message(text, List.copyOf(tried)));
    }
    List<PatentDocument> found = new ArrayList<>();
    for (String id : ids) {
      index.get(id).ifPresent(found::add);
    }
    found.sort(Comparator.comparing(NumberLookup::published).reversed().thenComparing(PatentDocument::id));
    return found;
  }

  private static List<NumberContext> contexts() {
    List<NumberContext> contexts = new ArrayList<>();
    contexts.add(NumberContext.NONE);
    OFFICES.forEach(office -> contexts.add(NumberContext.of(office)));
    return contexts;
  }

  private static @Nullable String publication(String text, NumberContext context) {
    return NumberReader.publication(text, context) instanceof NumberResult.Valid<PublicationNumber> valid
        ? valid.number().id() : null;
  }

  private static @Nullable String application(String text, NumberContext context) {
    return NumberReader.application(text, context) instanceof NumberResult.Valid<ApplicationNumber> valid
        ? valid.number().id() : null;
  }

  private void add(@Nullable String canonical, String field, Set<String> ids, Set<String> tried) throws IOException {
    if (canonical != null) {
      tried.add(canonical);
      ids.addAll(index.ids(new NumberIs(field, canonical, SourceRange.NONE)));
    }
  }

  private static String published(PatentDocument document) {
    Publication publication = document.publication();
    return publication == null || publication.date() == null ? "" : publication.date().toString();
  }

  private String message(String text, List<String> tried) throws IOException {
    if (tried.isEmpty()) {
      return "'" + text + "' is no patent number: " + reason(text);
    }
    List<String> near = near(tried.getFirst());
    String hint = near.isEmpty() ? "" : "; near it are " + String.join(", ", near);
    return "'" + text + "' is not in this database; looked for " + String.join(", ", tried) + hint;
  }

  /// Why no office takes the text for a number: a wrong check digit before anything else.
  private static String reason(String text) {
    List<String> reasons = new ArrayList<>();
    for (NumberContext context : contexts()) {
      if (NumberReader.application(text, context) instanceof NumberResult.Refused<?> refused) {
        reasons.add(refused.reason());
      }
    }
    return reasons.stream().filter(reason -> reason.startsWith("check digit")).findFirst()
        .orElseGet(() -> reasons.isEmpty() ? "no number" : reasons.getFirst());
  }

  /// Documents whose number is the same without its kind, or begins alike.
  private List<String> near(String canonical) throws IOException {
    PublicationNumber number = PublicationNumber.of(canonical);
    String stem = number.authority() + number.number();
    List<String> same = index.ids(new NumberIs("PN", stem, SourceRange.NONE));
    if (!same.isEmpty()) {
      return same;
    }
    int kept = Math.max(4, stem.length() - 2);
    return index.ids(new NumberIs("PN", stem.substring(0, Math.min(kept, stem.length())) + "*", SourceRange.NONE))
        .stream().limit(5).toList();
  }
}
