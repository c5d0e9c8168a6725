package org.patentbeacon.analysis.text;

import java.util.ArrayList;
import java.util.List;

/// Densities at places evenly spread over a rectangle.
///
/// @param across from left to right
/// @param up from bottom to top
/// @param rows the densities of each row, the lowest first, each from left to right
public record DensityGrid(Span across, Span up, List<List<Double>> rows) {

  /// Copies the rows.
  public DensityGrid {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// A stretch.
  ///
  /// @param low where it starts
  /// @param high where it ends
  public record Span(double low, double high) {
    double at(int place, int of) {
      return of == 1 ? (low + high) / 2 : low + (high - low) * place / (of - 1);
    }
  }

  static DensityGrid over(Density density, Span across, Span up, int size) {
    List<List<Double>> rows = new ArrayList<>();
    for (int row = 0; row < size; row++) {
      List<Double> densities = new ArrayList<>();
      for (int column = 0; column < size; column++) {
        densities.add(density.at(across.at(column, size), up.at(row, size)));
      }
      rows.add(densities);
    }
    return new DensityGrid(across, up, rows);
  }
}
