package org.patentbeacon.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.sector.Finding;
import org.patentbeacon.sector.check.SectorCheck;
import org.patentbeacon.sector.measure.SectorBinding;
import org.patentbeacon.sector.read.SectorFiles;
import org.patentbeacon.sector.read.SectorReader;

class DemoDefinitionTest {
  @TempDir
  Path folder;

  @Test
  void hasNoErrorAndEveryTopicHoldsSomethingOfTheFictionalSector() throws IOException {
    DemoDefinition.write(folder.resolve("sector"));
    SectorFiles files = SectorFiles.in(folder.resolve("sector"));
    List<Finding> findings = SectorCheck.of(SectorReader.read(files), DemoSector.TODAY).findings();
    assertThat(findings).allSatisfy(finding -> assertThat(finding.in("en")).endsWith(": no sample within a year"));
    DemoSector.of(2026, 600).writeFirstBatch(folder.resolve("files"));
    Clock clock = Clock.fixed(DemoSector.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    try (PatentDatabase database = PatentDatabase.open(folder.resolve("database"), clock)) {
      database.importFrom(folder.resolve("files"));
      assertThat(SectorBinding.bind(database, files).topics()).hasSize(16)
          .allSatisfy(topic -> assertThat(topic.after()).as(topic.path()).isPositive());
    }
  }
}
