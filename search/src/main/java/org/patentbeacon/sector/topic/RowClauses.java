package org.patentbeacon.sector.topic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.number.PublicationNumber;
import org.patentbeacon.query.Joined;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.sector.DocumentRow;

/// Rows made by hand as clauses. A row whose document is not in the database finds nothing.
final class RowClauses {
  private final KnownDocuments known;

  RowClauses(KnownDocuments known) {
    this.known = known;
  }

  /// The documents that rows reach, by application first and then by family; nothing for rows that all wait.
  List<PatentQuery> of(Stream<DocumentRow> rows) {
    Set<PatentQuery> applications = new LinkedHashSet<>();
    Set<PatentQuery> families = new LinkedHashSet<>();
    rows.forEach(row -> {
      switch (row.reach()) {
        case APPLICATION -> application(row.document()).ifPresent(applications::add);
        case FAMILY -> family(row.document()).ifPresent(families::add);
      }
    });
    List<PatentQuery> clauses = new ArrayList<>();
    Stream.of(applications, families).filter(found -> !found.isEmpty())
        .forEach(found -> clauses.add(Joined.or(List.copyOf(found), SourceRange.NONE)));
    return clauses;
  }

  /// All publications of the application of a document.
  Optional<PatentQuery> application(PublicationNumber document) {
    return known.application(document).map(number -> switch (number) {
      case ApplicationNumber filed -> new PatentQuery.NumberIs("AN", filed.id(), SourceRange.NONE);
      case PublicationNumber alone -> new PatentQuery.NumberIs("PN", alone.id(), SourceRange.NONE);
    });
  }

  private Optional<PatentQuery> family(PublicationNumber document) {
    return known.application(document).map(_ -> new PatentQuery.NumberIs("FAM", document.id(), SourceRange.NONE));
  }
}
