package org.patentbeacon.report.echarts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.patentbeacon.report.chart.Chart;
import org.patentbeacon.report.chart.ChartPictures.Size;
import org.patentbeacon.report.paper.PictureSize;
import org.patentbeacon.report.paper.PngPicture;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class EchartsPicturesTest {
  private static final Map<String, String> DRAWN = new HashMap<>();
  private static EchartsPictures pictures;

  @BeforeAll
  static void draw() {
    pictures = EchartsPictures.open();
    for (String lang : List.of("zh", "en")) {
      ChartSamples.all().forEach((name, chart) -> DRAWN.put(name + "-" + lang, pictures.svg(chart, lang, PictureSize.of(chart))));
    }
  }

  @Test
  void everySortIsAPictureInTheFontOfTheReport() throws Exception {
    for (Map.Entry<String, String> drawn : DRAWN.entrySet()) {
      Element svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(drawn.getValue()))).getDocumentElement();
      assertThat(svg.getTagName()).as(drawn.getKey()).isEqualTo("svg");
      assertThat(svg.getElementsByTagName("text").getLength()).as(drawn.getKey()).isPositive();
      assertThat(svg.getElementsByTagName("path").getLength()).as(drawn.getKey()).isPositive();
      assertThat(svg.getElementsByTagName("style").getLength()).as(drawn.getKey()).isZero();
      assertThat(drawn.getValue()).as(drawn.getKey()).contains("font-family:Noto Sans SC").doesNotContain("sans-serif").doesNotContain("NaN");
    }
  }

  @Test
  void wordsStandInTheirLanguageAsText() {
    assertThat(DRAWN.get("Bars-zh")).contains("甲&lt;乙&gt;&amp;").contains("简单同族");
    assertThat(DRAWN.get("Bars-en")).contains("A &lt;B&gt; &amp; ").contains("simple families");
    assertThat(DRAWN.get("Columns-zh")).contains("斜纹：数据不完整").contains("<pattern");
    assertThat(DRAWN.get("Spans-zh")).contains(">2005<").doesNotContain("2,005");
  }

  @Test
  void picturesDoNotDependOnWhatWasDrawnBefore() {
    List<String> names = new ArrayList<>(ChartSamples.all().keySet());
    Collections.reverse(names);
    for (String name : names) {
      Chart chart = ChartSamples.all().get(name);
      assertThat(pictures.svg(chart, "zh", PictureSize.of(chart))).as(name).isEqualTo(DRAWN.get(name + "-zh"));
    }
  }

  @Test
  void everyPictureCanBeMadeOfPoints() throws IOException {
    for (String name : ChartSamples.all().keySet()) {
      Size size = PictureSize.of(ChartSamples.all().get(name));
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(PngPicture.of(DRAWN.getOrDefault(name + "-zh", ""), size, 2)));
      assertThat(image.getWidth()).isEqualTo(2 * size.width());
      assertThat(image.getHeight()).isEqualTo(2 * size.height());
      assertThat(colours(image)).as(name).isGreaterThan(20);
    }
  }

  private static int colours(BufferedImage image) {
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y += 2) {
      for (int x = 0; x < image.getWidth(); x += 2) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours.size();
  }
}
