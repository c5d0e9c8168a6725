package org.patentbeacon.report.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.patentbeacon.report.chart.Chart;
import org.patentbeacon.report.chart.ChartPictures;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.exhibit.Report;
import org.patentbeacon.report.paper.PictureSize;
import org.patentbeacon.report.paper.PngPicture;

/// Writes each chart of a report as SVG, as PNG twice as fine, or as both. A file is called by the number of its figure in the report and
/// the id of its exhibit, such as `fig-03-T2.svg`.
///
/// @param pictures draws the charts
/// @param lang the language of their words, `zh` or `en`
/// @param sorts which files are written
public record ChartFiles(ChartPictures pictures, String lang, Set<Sort> sorts) {
  private static final int FINE = 2;
  private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N}._-]+");

  /// A sort of picture.
  public enum Sort {
    /// A drawing.
    SVG,
    /// A picture of points.
    PNG
  }

  /// Copies the set.
  public ChartFiles {
    sorts = Set.copyOf(sorts);
  }

  /// {@return the files that were written, in the order of the report}
  ///
  /// @param report the report
  /// @param folder where to; made when it is not there
  /// @throws IOException when a file cannot be written
  public List<Path> write(Report report, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    int number = 0;
    for (Exhibit exhibit : report.exhibits()) {
      number++;
      if (exhibit.chart() != null) {
        files.addAll(write(exhibit.chart(), folder, "fig-%02d-%s".formatted(number, UNSAFE.matcher(exhibit.id()).replaceAll("-"))));
      }
    }
    return files;
  }

  private List<Path> write(Chart chart, Path folder, String name) throws IOException {
    ChartPictures.Size size = PictureSize.of(chart);
    String svg = pictures.svg(chart, lang, size);
    List<Path> files = new ArrayList<>();
    if (sorts.contains(Sort.SVG)) {
      files.add(Files.writeString(folder.resolve(name + ".svg"), svg));
    }
    if (sorts.contains(Sort.PNG)) {
      files.add(Files.write(folder.resolve(name + ".png"), PngPicture.of(svg, size, FINE)));
    }
    return files;
  }
}
