package org.patentbeacon.sector.bound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.number.PatentNumber;
import org.patentbeacon.number.PublicationNumber;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.sector.topic.KnownDocuments;

/// The documents of an index, each looked up once in a snapshot.
final class IndexedDocuments implements KnownDocuments {
  private final PatentIndex index;
  private final Map<PublicationNumber, Optional<PatentNumber>> known = new HashMap<>();
  private String snapshot = "";

  IndexedDocuments(PatentIndex index) {
    this.index = index;
  }

  /// Forgets what was looked up in another snapshot than the latest.
  synchronized void refresh() throws IOException {
    String latest = index.snapshot().id();
    if (!latest.equals(snapshot)) {
      known.clear();
      snapshot = latest;
    }
  }

  @Override
  public synchronized Optional<PatentNumber> application(PublicationNumber document) {
    return known.computeIfAbsent(document, this::lookedUp);
  }

  private Optional<PatentNumber> lookedUp(PublicationNumber document) {
    try {
      List<String> ids = index.ids(new PatentQuery.NumberIs("PN", document.id(), SourceRange.NONE));
      return ids.isEmpty() ? Optional.empty() : index.get(ids.getFirst()).map(found -> number(found, document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PatentNumber number(PatentDocument found, PublicationNumber document) {
    Application application = found.application();
    return application == null || application.id() == null ? document : ApplicationNumber.of(application.id());
  }
}
