package org.patentbeacon.sector.read;

import java.util.List;
import org.patentbeacon.sector.Finding;
import org.patentbeacon.sector.Sector;
import org.patentbeacon.sector.Severity;

/// What was read of a sector's folder.
///
/// @param sector the sector; with errors, as far as it could be read, to look at and not to bind
/// @param findings what is wrong, by file and line
public record SectorReading(Sector sector, List<Finding> findings) {

  /// Copies the list.
  public SectorReading {
    findings = List.copyOf(findings);
  }

  /// {@return how many findings are errors; a sector with one cannot be bound}
  public long errors() {
    return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).count();
  }
}
