package org.patentbeacon.report.chapter.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.text.DensityGrid;
import org.patentbeacon.analysis.topic.MapSpec;
import org.patentbeacon.analysis.topic.TopicMap;
import org.patentbeacon.report.chart.Chart;
import org.patentbeacon.report.exhibit.Cell;
import org.patentbeacon.report.exhibit.Column;
import org.patentbeacon.report.exhibit.Column.Format;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.exhibit.Sheet;
import org.patentbeacon.report.words.Cautions;
import org.patentbeacon.report.words.Phrases;
import org.patentbeacon.report.words.SheetColumns;
import org.patentbeacon.table.Wording;

/// X1 as an exhibit: what themes there are.
final class MapExhibit {
  private static final String BETWEEN = " · ";
  /// More points would hide each other, and make a page slow.
  private static final int DRAWN = 1_500;
  private static final int NAMED = 2;

  private MapExhibit() {}

  static Exhibit of(TopicMap map) {
    return switch (map.state()) {
      case MADE -> new Exhibit("X1", map.heading(), statement(map), narrative(map), chart(map), clusters(map));
      case TOO_FEW -> new Exhibit("X1", map.heading(), Phrases.say("有可比较文本的同族不足 {1} 个，不绘制地图，仅列出 {2} 件文献",
          "Fewer than {1} families have a text that can be compared: {2} documents are listed and no map is drawn", MapSpec.LEAST,
          map.places().size()), new Cautions(map.heading()).after(), null, list(map));
      case TOO_MANY -> new Exhibit("X1", map.heading(), Phrases.say("简单同族多于 {1} 个，未做主题聚类", "There are more than {1} simple families, and themes are not assessed",
          MapSpec.MOST), List.of(new Wording("可缩小检索范围后再做。", "A narrower query can be assessed.")), null, list(map));
    };
  }

  private static Wording name(TopicMap.Cluster cluster) {
    return Phrases.name(String.join(BETWEEN, cluster.labels().stream().limit(NAMED).toList()));
  }

  private static Wording statement(TopicMap map) {
    TopicMap.Cluster largest = map.clusters().getFirst();
    return Phrases.say("文本聚为 {1} 个主题，最大的主题“{2}”有 {3}", "The texts form {1} themes, of which '{2}' is the largest, with {3}",
        map.clusters().size(), name(largest), Phrases.counted(largest.size(), map.heading().unit()));
  }

  private static List<Wording> narrative(TopicMap map) {
    TopicMap.Quality quality = map.quality();
    Cautions cautions = new Cautions(map.heading()).add(new Wording("图上距离不等于相似度", "distance on the map is not similarity"))
        .add(new Wording("不同语言的文本少有共同词，可分属不同主题", "texts in different languages share few words and may stand in different themes"))
        .addIf(step(map) > 1, Phrases.say("图中每 {1} 个点画一个", "one of {1} points is drawn", step(map)));
    List<Wording> sentences = new ArrayList<>();
    map.clusters().stream().filter(cluster -> cluster.growth().ok()).max(Comparator.comparingDouble(cluster -> cluster.growth().orThrow()))
        .ifPresent(cluster -> sentences.add(Phrases.say("可用的最近五年与此前五年相比，变化最大者为主题 {1}“{2}”（{3}）。",
            "Over the last five years that count, against the five before, theme {1} '{2}' changed most ({3}).", cluster.number(), name(cluster),
            Phrases.percent(cluster.growth()))));
    if (quality != null) {
      sentences.add(Phrases.say("降维可信度 {1}，与 IPC 小类的一致性（V 值）{2}，标签一致性 {3}。",
          "Trustworthiness of the map is {1}, agreement with IPC subclasses (V) {2}, coherence of the labels {3}.",
          Phrases.number(quality.trust(), 2), Phrases.number(quality.classes().v(), 2), Phrases.number(quality.coherence(), 2)));
    }
    return cautions.after(sentences.toArray(Wording[]::new));
  }

  private static @Nullable Chart chart(TopicMap map) {
    DensityGrid grid = map.density();
    if (grid == null) {
      return null;
    }
    double most = grid.rows().stream().flatMap(List::stream).mapToDouble(Double::doubleValue).max().orElse(1);
    List<List<Double>> heights = grid.rows().reversed().stream().map(row -> row.stream().map(height -> height / most).toList()).toList();
    double largest = map.clusters().getFirst().size();
    int step = step(map);
    Stream<Chart.Node> units = IntStream.range(0, map.places().size()).filter(place -> place % step == 0)
        .mapToObj(map.places()::get).map(place -> new Chart.Node(place.document(), across(grid, place.x()), down(grid, place.y()), 0, place.cluster() - 1));
    Stream<Chart.Node> names = map.clusters().stream().map(cluster -> new Chart.Node(cluster.number() + " " + name(cluster).en(),
        across(grid, cluster.x()), down(grid, cluster.y()), cluster.size() / largest, cluster.number() - 1));
    return new Chart.Contour(heights, Stream.concat(units, names).toList());
  }

  /// Of so many points one is drawn.
  private static int step(TopicMap map) {
    return Math.ceilDiv(map.places().size(), DRAWN);
  }

  private static double across(DensityGrid grid, double x) {
    return (x - grid.across().low()) / (grid.across().high() - grid.across().low());
  }

  private static double down(DensityGrid grid, double y) {
    return 1 - (y - grid.up().low()) / (grid.up().high() - grid.up().low());
  }

  private static Sheet clusters(TopicMap map) {
    List<Column> columns = List.of(Column.of("编号", "no.", Format.TEXT), Column.of("主题词", "terms", Format.TEXT),
        SheetColumns.count(map.heading().unit()), Column.of("近五年变化", "five-year change", Format.PERCENT),
        Column.of("标签一致性", "coherence", Format.DECIMAL), Column.of("典型文献", "typical document", Format.TEXT), SheetColumns.QUERY);
    return new Sheet(columns, map.clusters().stream().map(cluster -> List.of(Cell.of(String.valueOf(cluster.number())),
        Cell.of(String.join(BETWEEN, cluster.labels())), Cell.of(cluster.size()), Cell.of(cluster.growth()), Cell.of(cluster.coherence()),
        Cell.of(cluster.typical()), SheetColumns.query(cluster.query()))).toList());
  }

  private static Sheet list(TopicMap map) {
    return new Sheet(List.of(Column.of("文献", "document", Format.TEXT)),
        map.places().stream().map(place -> List.of(Cell.of(place.document()))).toList());
  }
}
