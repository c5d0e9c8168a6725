package org.patentbeacon.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.sector.Enterprise;
import org.patentbeacon.sector.OwnPatent;
import org.patentbeacon.sector.check.SectorCheck;
import org.patentbeacon.sector.measure.SectorBinding;
import org.patentbeacon.sector.read.SectorFiles;
import org.patentbeacon.sector.read.SectorReader;
import org.patentbeacon.sector.read.SectorReading;

class DemoDefinitionTest {
  @TempDir
  Path folder;

  @Test
  void hasNoErrorAndEveryTopicHoldsSomethingOfTheFictionalSector() throws IOException {
    DemoDefinition.write(folder.resolve("sector"));
    SectorFiles files = SectorFiles.in(folder.resolve("sector"));
    SectorReading read = SectorCheck.of(SectorReader.read(files), DemoSector.TODAY);
    assertThat(read.findings()).allSatisfy(finding -> assertThat(finding.in("en")).endsWith(": no sample within a year"));
    DemoSector.of(2026, 3_000).writeFirstBatch(folder.resolve("files"));
    Clock clock = Clock.fixed(DemoSector.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    try (PatentDatabase database = PatentDatabase.open(folder.resolve("database"), clock)) {
      database.importFrom(folder.resolve("files"));
      assertThat(SectorBinding.bind(database, files).topics()).hasSize(16)
          .allSatisfy(topic -> assertThat(topic.after()).as(topic.path()).isPositive());
      assertThat(read.sector().members().enterprises()).hasSize(3);
      for (Enterprise enterprise : read.sector().members().enterprises()) {
        assertOwn(database, enterprise);
      }
    }
  }

  /// What a profile names as published and its own was filed by that firm.
  private static void assertOwn(PatentDatabase database, Enterprise enterprise) throws IOException {
    String firm = enterprise.identity().names().getFirst();
    for (OwnPatent own : enterprise.rights().own()) {
      if (own.filing() == null) {
        String query = "PN=" + own.number().id() + " and AP==\"" + firm + "\"";
        assertThat(database.count(query, CountUnit.PUBLICATION)).as(query).isEqualTo(1);
      }
    }
  }
}
