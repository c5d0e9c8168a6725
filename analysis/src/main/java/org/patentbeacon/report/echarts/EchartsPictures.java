package org.patentbeacon.report.echarts;

import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.ScriptableObject;
import org.patentbeacon.report.chart.Chart;
import org.patentbeacon.report.chart.ChartPictures;
import tools.jackson.databind.json.JsonMapper;

/// Pictures drawn by ECharts itself, in an interpreter without network, files or Java. Loading takes seconds, a picture a
/// fraction of one: draw all pictures of a report with one. Safe for use by several threads, which take turns.
public final class EchartsPictures implements ChartPictures {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String DRAW = """
      function draw(option, width, height) {
        var chart = echarts.init(null, null, {renderer: 'svg', ssr: true, width: width, height: height});
        chart.setOption(completeOption(JSON.parse(option)));
        var svg = chart.renderToSVGString();
        chart.dispose();
        return svg;
      }
      """;

  private final ScriptableObject scope;
  private final Function draw;

  private EchartsPictures(ScriptableObject scope, Function draw) {
    this.scope = scope;
    this.draw = draw;
  }

  /// {@return pictures, with ECharts loaded}
  public static EchartsPictures open() {
    try (Context context = enter()) {
      ScriptableObject scope = context.initSafeStandardObjects();
      // Nothing is drawn later: a picture is made in one go.
      run(context, scope, "clock", "function setTimeout() { return 0; } function clearTimeout() {}");
      run(context, scope, "echarts.js", EchartsLibrary.echarts());
      run(context, scope, "charts.js", EchartsLibrary.charts());
      run(context, scope, "draw.js", DRAW);
      return new EchartsPictures(scope, (Function) scope.get("draw", scope));
    }
  }

  private static void run(Context context, ScriptableObject scope, String name, String script) {
    context.evaluateString(scope, script, name, 1, null);
  }

  /// ECharts is too large to become classes, and is loaded sooner when it need not.
  private static Context enter() {
    Context context = Context.enter();
    context.setInterpretedMode(true);
    context.setLanguageVersion(Context.VERSION_ES6);
    return context;
  }

  @Override
  public synchronized String svg(Chart chart, String lang, Size size) {
    String option = MAPPER.writeValueAsString(ChartOption.of(chart, lang));
    try (Context context = enter()) {
      return PlainSvg.of(Context.toString(draw.call(context, scope, scope, new Object[] {option, size.width(), size.height()})));
    }
  }
}
