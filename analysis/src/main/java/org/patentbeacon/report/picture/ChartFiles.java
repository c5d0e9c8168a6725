package org.patentbeacon.report.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.patentbeacon.report.chart.Chart;
import org.patentbeacon.report.chart.ChartPictures;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.exhibit.Report;
import org.patentbeacon.report.paper.PictureSize;
import org.patentbeacon.report.paper.PngPicture;

/// Writes each chart of a report as SVG and as PNG, twice as fine.
///
/// @param pictures draws the charts
/// @param lang the language of their words, `zh` or `en`
public record ChartFiles(ChartPictures pictures, String lang) {
  private static final int FINE = 2;
  private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N}._-]+");

  /// {@return the files that were written, in the order of the report}
  ///
  /// @param report the report
  /// @param folder where to; made when it is not there
  /// @throws IOException when a file cannot be written
  public List<Path> write(Report report, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    for (Exhibit exhibit : report.exhibits()) {
      Chart chart = exhibit.chart();
      if (chart != null) {
        String name = UNSAFE.matcher(exhibit.id()).replaceAll("-");
        ChartPictures.Size size = PictureSize.of(chart);
        String svg = pictures.svg(chart, lang, size);
        files.add(Files.writeString(folder.resolve(name + ".svg"), svg));
        files.add(Files.write(folder.resolve(name + ".png"), PngPicture.of(svg, size, FINE)));
      }
    }
    return files;
  }
}
