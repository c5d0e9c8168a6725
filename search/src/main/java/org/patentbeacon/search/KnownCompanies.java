package org.patentbeacon.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.patentbeacon.index.Applicant;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.query.reference.CompanyTree;
import org.patentbeacon.query.reference.References;

/// The applicants of an index as companies, each with all below it.
///
/// @param index the index
record KnownCompanies(PatentIndex index) implements CompanyTree {

  @Override
  public Optional<List<String>> names(String name) {
    try {
      return index.applicant(name).map(Applicant::names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> near(String name) {
    try {
      return References.near(name, index.applicants());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
