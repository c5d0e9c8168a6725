package org.patentbeacon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.alert.Alert;
import org.patentbeacon.analysis.Landscape;
import org.patentbeacon.demo.DemoSector;
import org.patentbeacon.search.ImportReport;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.search.SearchPage;
import org.patentbeacon.warning.Beacon;
import org.patentbeacon.watch.Watch;

class ReadmeTest {
  @TempDir
  Path folder;

  @Test
  void theLinesOfTheReadmeRun() throws IOException {
    DemoSector.of(1, 300).writeFirstBatch(folder.resolve("downloads"));
    DemoSector.of(1, 300).writeSecondBatch(folder.resolve("next-week"));
    // readme-example
    try (var led = PatentDatabase.open(folder.resolve("led-lighting"))) {
      ImportReport in = led.importFrom(folder.resolve("downloads"));
      SearchPage page = led.search("TIABC=(散热 or 热管) and IPC=F21V29 and AD>=2019");
      Landscape map = Landscape.of(led.table("IPC=F21 and PNC=CN"));
      try (var beacon = Beacon.open(led, folder.resolve("ledger.db"), Clock.systemUTC())) {
        beacon.watch(Watch.query("液冷灯具", "TIABC=液冷板 and IPC=F21V29"));
        led.importFrom(folder.resolve("next-week"));
        List<Alert> news = beacon.run();
        assertThat(news).hasSize(1);
      }
      assertThat(in.added()).isEqualTo(300);
      assertThat(page.total()).isPositive();
      assertThat(map.overall().trend().periods()).isNotEmpty();
    }
  }

  @Test
  void theReadmeShowsTheLinesThatRun() throws IOException {
    Path root = Path.of("").toAbsolutePath().getParent();
    String readme = Files.readString(root.resolve("README.md"));
    String shown = readme.substring(readme.indexOf("```java", readme.indexOf("<!-- readme-example -->")) + 8);
    String test = Files.readString(root.resolve("server/src/test/java/org/patentbeacon/cli/ReadmeTest.java"));
    for (String line : shown.substring(0, shown.indexOf("```")).lines().toList()) {
      assertThat(test).as("the line of README.md: " + line).contains(line.strip());
    }
  }
}
