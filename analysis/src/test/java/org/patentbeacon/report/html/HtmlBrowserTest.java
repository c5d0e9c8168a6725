package org.patentbeacon.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentbeacon.report.exhibit.Report;
import org.patentbeacon.report.paper.SampleReport;

/// The page in a browser, which is asked for what stands in it after its scripts have run.
class HtmlBrowserTest {
  private static final Report REPORT = SampleReport.report();

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"zh,1280", "en,1280", "zh,390", "en,390"})
  void everyChartIsDrawnAndNothingIsComplainedOf(String lang, int width) throws IOException, InterruptedException {
    Path page = folder.resolve("report.html");
    // Before printing all charts are drawn, not only those near the window.
    Files.writeString(page, HtmlReport.of(REPORT, lang) + "<script>dispatchEvent(new Event('beforeprint'))</script>");
    Path complaints = folder.resolve("complaints.txt");
    Process process = new ProcessBuilder(List.of(chromium().toString(), "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + folder.resolve("profile"),
        "--window-size=" + width + ",900", "--enable-logging=stderr", "--virtual-time-budget=20000", "--dump-dom", page.toUri().toString()))
        .redirectError(complaints.toFile()).redirectOutput(folder.resolve("dom.html").toFile()).start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("the browser ends").isTrue();

    assertThat(Files.readAllLines(complaints).stream().filter(line -> line.contains("CONSOLE"))).isEmpty();
    String dom = Files.readString(folder.resolve("dom.html"));
    long charts = REPORT.exhibits().stream().filter(exhibit -> exhibit.chart() != null).count();
    assertThat(Pattern.compile("class=\"chart\"[^>]*><div[^>]*><svg").matcher(dom).results()).hasSize((int) charts);
  }

  private static Path chromium() {
    List<Path> found = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").map(Path::of).filter(Files::isExecutable).toList();
    assumeTrue(!found.isEmpty(), "no Chromium was found: the page is not opened in a browser");
    return found.getFirst();
  }
}
