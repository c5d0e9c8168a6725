package org.patentbeacon.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.exhibit.Report;
import org.patentbeacon.report.paper.SampleReport;
import org.patentbeacon.report.picture.ChartFiles.Sort;

class ChartFilesTest {
  @TempDir Path folder;

  @Test
  void everyChartBecomesADrawingAndAPictureNamedForItsExhibit() throws IOException {
    Report report = SampleReport.report();
    String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><text x=\"9\" y=\"20\">图</text></svg>";
    List<Path> files = new ChartFiles((chart, lang, size) -> svg, "zh", Set.of(Sort.SVG, Sort.PNG)).write(report, folder.resolve("charts"));

    List<String> names = new ArrayList<>();
    for (int at = 0; at < report.exhibits().size(); at++) {
      Exhibit exhibit = report.exhibits().get(at);
      String name = "fig-%02d-%s".formatted(at + 1, exhibit.id());
      names.addAll(exhibit.chart() == null ? List.of() : List.of(name + ".svg", name + ".png"));
    }
    assertThat(names).contains("fig-01-" + report.exhibits().getFirst().id() + ".svg");
    assertThat(files).extracting(file -> file.getFileName().toString()).containsExactlyElementsOf(names);
    assertThat(files.getFirst()).hasContent(svg);
    assertThat(ImageIO.read(files.get(1).toFile()).getWidth()).isEqualTo(1520);
  }

  @Test
  void whoWantsDrawingsAloneGetsNoPictures() throws IOException {
    List<Path> files = new ChartFiles((chart, lang, size) -> "<svg/>", "zh", Set.of(Sort.SVG)).write(SampleReport.report(), folder.resolve("drawings"));
    assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(file.toString()).endsWith(".svg"));
  }
}
