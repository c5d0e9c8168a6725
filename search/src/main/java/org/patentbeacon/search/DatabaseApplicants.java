package org.patentbeacon.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.patentbeacon.index.Applicant;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.query.reference.References;

/// Which names of a database are one applicant.
public final class DatabaseApplicants {
  private final PatentIndex index;

  DatabaseApplicants(PatentIndex index) {
    this.index = index;
  }

  /// {@return the applicant of a name, with all its names, the applicants below it and why; empty when no document and no
  /// row of the alias table has the name}
  ///
  /// @param name a name as printed, in another spelling, or the word of the alias table for a group
  /// @throws IOException when the disk refuses
  public Optional<Applicant> of(String name) throws IOException {
    return index.applicant(name);
  }

  /// {@return names under which applicants are shown that are nearly this one, the nearest first}
  ///
  /// @param name a name that no applicant has
  /// @throws IOException when the disk refuses
  public List<String> near(String name) throws IOException {
    return References.near(name, index.applicants());
  }
}
