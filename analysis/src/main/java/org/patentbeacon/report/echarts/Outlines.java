package org.patentbeacon.report.echarts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Outlines of what is at least as high as a level, by marching squares. Around the field everything counts as lower, so that
/// every outline is closed. What is higher lies on the right of an outline's direction, so that holes run the other way round.
final class Outlines {
  private static final double SCALE = 1e4;

  private final List<List<Double>> heights;
  private final double level;
  private final int rows;
  private final int columns;
  /// From the edge of a cell on which a piece of an outline begins to where it ends.
  private final Map<Edge, Edge> pieces = new LinkedHashMap<>();

  private Outlines(List<List<Double>> heights, double level) {
    this.heights = heights;
    this.level = level;
    rows = heights.size();
    columns = heights.isEmpty() ? 0 : heights.getFirst().size();
  }

  /// The edge to the right of a corner, or the one below it.
  private record Edge(int row, int column, boolean across) {}

  /// {@return closed outlines, each as x and y by turns, 0 to 1 from the left and the top}
  ///
  /// @param heights rows from the top, each from the left
  /// @param level the level
  static List<List<Double>> of(List<List<Double>> heights, double level) {
    return new Outlines(heights, level).rings();
  }

  private List<List<Double>> rings() {
    for (int row = -1; row < rows; row++) {
      for (int column = -1; column < columns; column++) {
        cross(row, column);
      }
    }
    List<List<Double>> rings = new ArrayList<>();
    while (!pieces.isEmpty()) {
      List<Double> ring = new ArrayList<>();
      Edge edge = pieces.keySet().iterator().next();
      for (Edge next = pieces.remove(edge); next != null; next = pieces.remove(edge)) {
        point(edge, ring);
        edge = next;
      }
      rings.add(ring);
    }
    return rings;
  }

  /// The pieces within the square right of and below a corner.
  private void cross(int row, int column) {
    Edge top = new Edge(row, column, true);
    Edge left = new Edge(row, column, false);
    Edge bottom = new Edge(row + 1, column, true);
    Edge right = new Edge(row, column + 1, false);
    int corners = (isHigh(row, column) ? 8 : 0) + (isHigh(row, column + 1) ? 4 : 0) + (isHigh(row + 1, column + 1) ? 2 : 0)
        + (isHigh(row + 1, column) ? 1 : 0);
    switch (corners) {
      case 1 -> pieces.put(left, bottom);
      case 2 -> pieces.put(bottom, right);
      case 3 -> pieces.put(left, right);
      case 4 -> pieces.put(right, top);
      case 5 -> saddle(left, bottom, right, top);
      case 6 -> pieces.put(bottom, top);
      case 7 -> pieces.put(left, top);
      case 8 -> pieces.put(top, left);
      case 9 -> pieces.put(top, bottom);
      case 10 -> saddle(top, left, bottom, right);
      case 11 -> pieces.put(top, right);
      case 12 -> pieces.put(right, left);
      case 13 -> pieces.put(right, bottom);
      case 14 -> pieces.put(bottom, left);
      default -> { }
    }
  }

  private void saddle(Edge from, Edge to, Edge second, Edge end) {
    pieces.put(from, to);
    pieces.put(second, end);
  }

  private boolean isHigh(int row, int column) {
    return height(row, column) >= level;
  }

  private double height(int row, int column) {
    return row < 0 || column < 0 || row >= rows || column >= columns ? Double.NEGATIVE_INFINITY : heights.get(row).get(column);
  }

  /// Where the level lies on an edge; at the field's border, on the border.
  private void point(Edge edge, List<Double> ring) {
    double a = height(edge.row(), edge.column());
    double b = edge.across() ? height(edge.row(), edge.column() + 1) : height(edge.row() + 1, edge.column());
    double part = a == Double.NEGATIVE_INFINITY ? 1 : b == Double.NEGATIVE_INFINITY ? 0 : (level - a) / (b - a);
    ring.add(place(edge.column() + (edge.across() ? part : 0), columns));
    ring.add(place(edge.row() + (edge.across() ? 0 : part), rows));
  }

  private static double place(double place, int count) {
    return Math.rint(SCALE * place / Math.max(1, count - 1)) / SCALE;
  }
}
