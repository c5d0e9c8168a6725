package org.patentbeacon.sector.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.sector.Enterprise;
import org.patentbeacon.sector.Finding;
import org.patentbeacon.sector.Severity;

/// Reads the profile of an enterprise by itself, out of its file or, as JSON is YAML, out of where it is kept.
public final class ProfileReader {
  private ProfileReader() {}

  /// A profile, and what there is to say of it.
  ///
  /// @param profile the profile; absent when it cannot be read at all
  /// @param findings what was found and what was expected
  public record Reading(@Nullable Enterprise profile, List<Finding> findings) {
    /// Copies the list.
    public Reading {
      findings = List.copyOf(findings);
    }

    /// {@return the profile}
    ///
    /// @throws IllegalArgumentException when there is an error in it, with the first one
    public Enterprise orThrow() {
      findings.stream().filter(finding -> finding.severity() == Severity.ERROR).findFirst().ifPresent(finding -> {
        throw new IllegalArgumentException(finding.toString());
      });
      if (profile == null) {
        throw new IllegalArgumentException("expected the profile of an enterprise, found nothing");
      }
      return profile;
    }
  }

  /// {@return the profile in a text}
  ///
  /// @param id the id of the enterprise, which is the name of its file
  /// @param text the text
  public static Reading read(String id, String text) {
    List<Finding> findings = new ArrayList<>();
    Enterprise profile = ProfileFile.read(text, new FileFindings("enterprises/" + id + ".yaml", findings));
    return new Reading(profile, SectorReader.inOrder(findings));
  }
}
