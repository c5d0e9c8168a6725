package org.patentbeacon.query.reference;

import java.util.List;
import java.util.Optional;
import org.patentbeacon.query.PatentQuery;

/// Where `TAG=` finds which documents a sector has annotated.
public interface Tags {
  /// The field whose clauses stand for annotations.
  String FIELD = "TAG";

  /// No sector is bound, so that nothing is annotated.
  Tags NONE = new Tags() {
    @Override
    public Optional<PatentQuery> holds(String tag) {
      return Optional.empty();
    }

    @Override
    public List<String> names() {
      return List.of();
    }
  };

  /// {@return the documents of an annotation as a query, which may name topics and further annotations}
  ///
  /// @param tag a value as `field/value`, all values of a field as `field/*`, or `*` for all of all; in the form of the
  ///     codes of queries: NFKC, upper case, inner spaces collapsed
  Optional<PatentQuery> holds(String tag);

  /// {@return every value as `field/value`, as its sector writes it, to suggest the nearest when there is none; empty where
  /// no sector is bound}
  List<String> names();
}
