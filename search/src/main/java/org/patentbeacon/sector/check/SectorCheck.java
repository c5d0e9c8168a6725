package org.patentbeacon.sector.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.patentbeacon.sector.Finding;
import org.patentbeacon.sector.Sector;
import org.patentbeacon.sector.read.SectorReader;
import org.patentbeacon.sector.read.SectorReading;

/// Says everything that is wrong with a sector and can be told without a database.
public final class SectorCheck {
  private SectorCheck() {}

  /// {@return what was read, with all findings: those of reading and those of what one file says of another}
  ///
  /// @param read what was read of a folder
  /// @param today the day of the check, after which samples are old
  public static SectorReading of(SectorReading read, LocalDate today) {
    Sector sector = read.sector();
    List<Finding> findings = new ArrayList<>(read.findings());
    findings.addAll(Duplicates.of(sector));
    findings.addAll(UnknownNames.of(sector));
    findings.addAll(QueryChecks.of(sector));
    findings.addAll(RowChecks.of(sector));
    findings.addAll(SampleChecks.of(sector, today));
    return new SectorReading(sector, SectorReader.inOrder(findings));
  }
}
