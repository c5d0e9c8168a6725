package org.patentbeacon.sector.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.sector.bound.BoundSector;
import org.patentbeacon.sector.pack.PackedCounts;
import org.patentbeacon.sector.pack.SectorPack;
import org.patentbeacon.sector.read.SectorFiles;

/// A sector for a real topic over a real export: drones.
class DronesSectorTest {
  private static final Path LENS = Path.of(System.getProperty("beacon.data", "../shared/data"), "lens");

  @TempDir
  Path temp;

  @BeforeEach
  void needsTheExport() {
    assumeTrue(Files.isDirectory(LENS), "no Lens export at " + LENS);
  }

  private static SectorFiles drones() throws IOException, URISyntaxException {
    return SectorFiles.in(Path.of(Objects.requireNonNull(
        DronesSectorTest.class.getResource("/org/patentbeacon/sector/drones")).toURI()));
  }

  private PatentDatabase imported(String name) throws IOException {
    PatentDatabase database = PatentDatabase.open(temp.resolve(name));
    database.importFrom(LENS);
    return database;
  }

  @Test
  void itsPackageHoldsTheSameInAnotherDatabase() throws IOException, URISyntaxException {
    Path zip = temp.resolve("drones.zip");
    Map<String, Long> counts = new LinkedHashMap<>();
    try (PatentDatabase database = imported("one")) {
      BoundSector candidate = database.sectors().candidate(SectorPack.of("drones", drones(), false));
      SectorCounts counted = SectorCounts.of(database, candidate, CountUnit.SIMPLE_FAMILY);
      counted.topics().forEach(topic -> counts.put(topic.id(), topic.count()));
      assertThat(counts).hasSize(26);
      assertThat(counts.values()).allSatisfy(count -> assertThat(count).isPositive());
      assertThat(SectorBinding.bind(database, drones()).snapshot()).isEqualTo(counted.snapshot());
      for (TopicCount topic : counted.topics()) {
        assertThat(database.count("TOPIC=\"" + topic.path() + "\"", CountUnit.SIMPLE_FAMILY)).as(topic.path()).isEqualTo(topic.count());
      }
      new SectorPack(candidate.pack().list().with(PackedCounts.of(counts, "SIMPLE_FAMILY", counted.snapshot())),
          candidate.pack().files()).write(zip);
    }
    SectorPack.read(zip).unpack(temp.resolve("unpacked"));
    try (PatentDatabase other = imported("other")) {
      SectorBinding binding = SectorBinding.bind(other, SectorFiles.in(temp.resolve("unpacked")));
      List<String> differing = new ArrayList<>();
      binding.topics().stream().filter(topic -> !Objects.equals(topic.packed(), topic.after())).forEach(topic -> differing.add(topic.path()));
      assertThat(differing).isEmpty();
      assertThat(binding.topics()).hasSize(26);
    }
  }
}
