package org.patentbeacon.report.echarts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The scripts that draw options.
public final class EchartsLibrary {
  private static final String ECHARTS = "META-INF/resources/webjars/echarts/5.5.0/echarts.min.js";
  private static final String CHARTS = "org/patentbeacon/report/echarts/charts.js";

  private EchartsLibrary() {}

  /// {@return Apache ECharts, whole}
  public static String echarts() {
    return resource(ECHARTS);
  }

  /// {@return what gives an option the functions that JSON cannot hold}
  public static String charts() {
    return resource(CHARTS);
  }

  private static String resource(String name) {
    try (InputStream in = EchartsLibrary.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is not part of this build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
