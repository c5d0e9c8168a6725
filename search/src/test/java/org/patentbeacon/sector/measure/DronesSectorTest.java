package org.patentbeacon.sector.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.sector.Finding;
import org.patentbeacon.sector.bound.BoundSector;
import org.patentbeacon.sector.check.SectorCheck;
import org.patentbeacon.sector.pack.PackedCounts;
import org.patentbeacon.sector.pack.SectorPack;
import org.patentbeacon.sector.read.SectorFiles;
import org.patentbeacon.sector.read.SectorReader;
import org.patentbeacon.sector.read.SectorReading;

/// A sector for a real topic over a real export: drones.
class DronesSectorTest {
  private static final Path LENS = Path.of(System.getProperty("beacon.data", "../shared/data"), "lens");

  private static final Pattern IDLE = Pattern.compile("the clause '(.*)' finds nothing");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

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

  /// Views of one aircraft overlap on purpose; what the export of 2016, mostly titles, does not hold yet is listed by word.
  @Test
  void isCheckedWithoutErrorsAndEveryWarningIsOneThatItsCommentsExplain() throws IOException, URISyntaxException {
    SectorReading read = SectorCheck.of(SectorReader.read(drones()), LocalDate.of(2026, 11, 27));
    assertThat(read.errors()).isZero();
    assertThat(read.findings()).allSatisfy(finding -> assertThat(finding.in("en")).endsWith(": no sample within a year"));
    try (PatentDatabase database = imported("checked")) {
      List<String> idle = new ArrayList<>();
      List<String> others = new ArrayList<>();
      for (Finding finding : DatabaseChecks.of(database, database.sectors().candidate(SectorPack.of("drones", drones(), false)))) {
        Matcher matcher = IDLE.matcher(finding.message().in("en"));
        if (matcher.matches()) {
          idle.add(matcher.group(1));
        } else {
          others.add(finding.in("en"));
        }
      }
      assertThat(others).containsExactly(
          "topics.yaml, line 8, topic d-1 飞行平台: it shares 63 families with topic d-2 动力与能源, 70 % of the smaller",
          "topics.yaml, line 8, topic d-1 飞行平台: it shares 107 families with topic d-4 任务载荷与应用, 57 % of the smaller",
          "topics.yaml, line 61, topic d-3.1 飞行控制: it shares 19 families with topic d-3.3 避障与空管, 53 % of the smaller");
      assertThat(idle.stream().filter(clause -> !CHINESE.matcher(clause).find()).distinct()).containsExactly("B64U",
          "quadcopter*", "B64U10/13", "\"fixed wing\"", "balloon*", "ducted", "\"fuel cell\"", "fleet", "collision", "airspace");
    }
  }

  @Test
  void itsPackageHoldsTheSameInAnotherDatabase() throws IOException, URISyntaxException {
    Path zip = temp.resolve("drones.zip");
    Map<String, Long> counts = new LinkedHashMap<>();
    try (PatentDatabase database = imported("one")) {
      BoundSector candidate = database.sectors().candidate(SectorPack.of("drones", drones(), false));
      SectorCounts counted = SectorCounts.of(database, candidate, CountUnit.SIMPLE_FAMILY);
      counted.topics().forEach(topic -> counts.put(topic.id(), topic.count()));
      assertThat(counts).hasSize(41);
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
      assertThat(binding.topics()).hasSize(41);
    }
  }
}
