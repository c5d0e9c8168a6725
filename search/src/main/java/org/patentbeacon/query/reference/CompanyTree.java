package org.patentbeacon.query.reference;

import java.util.List;
import java.util.Optional;

/// Where `TREE@` finds who belongs to a company.
@FunctionalInterface
public interface CompanyTree {

  /// No company is known.
  CompanyTree NONE = name -> Optional.empty();

  /// {@return every name of the company and of all below it, in a fixed order, at least one}
  ///
  /// @param name a name of the company, as written
  Optional<List<String>> names(String name);

  /// {@return names of companies that are nearly this one, the nearest first, to suggest when there is none}
  ///
  /// @param name a name that no company has
  default List<String> near(String name) {
    return List.of();
  }
}
