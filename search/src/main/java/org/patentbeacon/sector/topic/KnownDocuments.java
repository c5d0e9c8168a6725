package org.patentbeacon.sector.topic;

import java.util.Optional;
import org.patentbeacon.number.PatentNumber;
import org.patentbeacon.number.PublicationNumber;

/// Where rows find the applications of their documents.
@FunctionalInterface
public interface KnownDocuments {

  /// {@return the number of its application; that of the document itself when it tells no application; empty when it is not
  /// in the database, so that its row waits}
  ///
  /// @param document the document of a row, with or without its kind
  Optional<PatentNumber> application(PublicationNumber document);
}
