package org.patentbeacon.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.report.exhibit.Report;
import org.patentbeacon.report.paper.SampleReport;

class ChartFilesTest {
  @TempDir Path folder;

  @Test
  void everyChartBecomesADrawingAndAPictureNamedForItsExhibit() throws IOException {
    Report report = SampleReport.report();
    String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><text x=\"9\" y=\"20\">图</text></svg>";
    List<Path> files = new ChartFiles((chart, lang, size) -> svg, "zh").write(report, folder.resolve("charts"));

    List<String> names = report.exhibits().stream().filter(exhibit -> exhibit.chart() != null)
        .flatMap(exhibit -> List.of(exhibit.id() + ".svg", exhibit.id() + ".png").stream()).toList();
    assertThat(files).extracting(file -> file.getFileName().toString()).containsExactlyElementsOf(names);
    assertThat(files.getFirst()).hasContent(svg);
    assertThat(ImageIO.read(files.get(1).toFile()).getWidth()).isEqualTo(1520);
  }
}
