package org.patentbeacon.report.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.unit.PeriodState;
import org.patentbeacon.table.Wording;

/// A chart. Lists that run along an axis are as long as its labels.
public sealed interface Chart {

  /// Columns over periods, one series or several on top of each other, with a line on an axis of its own. Incomplete periods are
  /// hatched, provisional ones light.
  ///
  /// @param periods the labels of the periods
  /// @param states how complete each is
  /// @param columns the columns, lowest first
  /// @param line the line; absent for none
  record Columns(List<String> periods, List<PeriodState> states, List<Series> columns, @Nullable Series line) implements Chart {
    /// Copies the lists.
    public Columns {
      periods = List.copyOf(periods);
      states = List.copyOf(states);
      columns = List.copyOf(columns);
    }
  }

  /// Lines over periods, on one axis.
  ///
  /// @param axis what the axis shows
  /// @param periods the labels of the periods
  /// @param lines the lines
  record Lines(Wording axis, List<String> periods, List<Series> lines) implements Chart {
    /// Copies the lists.
    public Lines {
      periods = List.copyOf(periods);
      lines = List.copyOf(lines);
    }
  }

  /// Horizontal bars, the first at the top.
  ///
  /// @param axis what the axis shows
  /// @param bars the bars
  record Bars(Wording axis, List<Bar> bars) implements Chart {
    /// Copies the list.
    public Bars {
      bars = List.copyOf(bars);
    }
  }

  /// A bar.
  ///
  /// @param label what it is of
  /// @param value its length, not negative
  record Bar(Wording label, double value) {}

  /// A ring of slices, which together are everything.
  ///
  /// @param slices the slices, clockwise from the top
  record Ring(List<Bar> slices) implements Chart {
    /// Copies the list.
    public Ring {
      slices = List.copyOf(slices);
    }
  }

  /// Cells by rows and columns, coloured by value. With a middle, colours run apart from it on both sides.
  ///
  /// @param axis what a value is
  /// @param rows the labels of the rows, the first at the top
  /// @param columns the labels of the columns
  /// @param cells for each row the value of each column; `null` where there is none
  /// @param middle the value without a colour; absent when colours run from the least value to the greatest
  record HeatMap(Wording axis, List<Wording> rows, List<Wording> columns, List<List<@Nullable Double>> cells,
      @Nullable Double middle) implements Chart {
    /// Copies the lists.
    public HeatMap {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
      cells = List.copyOf(cells);
    }
  }

  /// Circles by rows and columns, whose areas are values.
  ///
  /// @param axis what a value is
  /// @param rows the labels of the rows, the first at the top
  /// @param columns the labels of the columns
  /// @param cells for each row the value of each column; 0 for no circle
  /// @param marked for each row whether each column is marked
  record Bubbles(Wording axis, List<Wording> rows, List<Wording> columns, List<List<Double>> cells, List<List<Boolean>> marked)
      implements Chart {
    /// Copies the lists.
    public Bubbles {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
      cells = List.copyOf(cells);
      marked = List.copyOf(marked);
    }
  }

  /// Points in a plane, joined in their order when it is a path.
  ///
  /// @param x what the horizontal axis shows
  /// @param y what the vertical axis shows
  /// @param points the points
  /// @param path whether they are joined
  record Points(Wording x, Wording y, List<Point> points, boolean path) implements Chart {
    /// Copies the list.
    public Points {
      points = List.copyOf(points);
    }
  }

  /// A point.
  ///
  /// @param label what it is
  /// @param x where it stands
  /// @param y how high it stands
  /// @param size its size beside the others, 1 for the plain one
  /// @param state how complete what it shows is; what is incomplete is joined by dots
  record Point(String label, double x, double y, double size, PeriodState state) {}

  /// Curves over a number, drawn straight from point to point, or in steps.
  ///
  /// @param x what the horizontal axis shows
  /// @param y what the vertical axis shows
  /// @param curves the curves
  /// @param steps whether a value holds until the next
  record Curves(Wording x, Wording y, List<Curve> curves, boolean steps) implements Chart {
    /// Copies the list.
    public Curves {
      curves = List.copyOf(curves);
    }
  }

  /// A curve.
  ///
  /// @param name what it is
  /// @param x where its points stand, ascending
  /// @param y how high they stand
  /// @param dotted whether it is drawn as single points, as measured ones are
  record Curve(Wording name, List<Double> x, List<Double> y, boolean dotted) {
    /// Copies the lists.
    public Curve {
      x = List.copyOf(x);
      y = List.copyOf(y);
    }
  }

  /// Nodes and what joins them.
  ///
  /// @param nodes the nodes
  /// @param links what joins them
  /// @param directed whether links are arrows
  record Links(List<Node> nodes, List<Link> links, boolean directed) implements Chart {
    /// Copies the lists.
    public Links {
      nodes = List.copyOf(nodes);
      links = List.copyOf(links);
    }
  }

  /// A node.
  ///
  /// @param label what it is
  /// @param x where it stands, 0 to 1 from the left
  /// @param y where it stands, 0 to 1 from the top
  /// @param size its size beside the others, the largest 1
  /// @param group its group, from 0, by which it is coloured
  record Node(String label, double x, double y, double size, int group) {}

  /// What joins two nodes.
  ///
  /// @param from the place of one among the nodes
  /// @param to the place of the other
  /// @param weight how strongly, the strongest 1
  record Link(int from, int to, double weight) {}

  /// What goes from the left to the right.
  ///
  /// @param axis what a width is
  /// @param flows the flows, widest first
  record Flows(Wording axis, List<Flow> flows) implements Chart {
    /// Copies the list.
    public Flows {
      flows = List.copyOf(flows);
    }
  }

  /// A flow.
  ///
  /// @param from where it comes from
  /// @param to where it goes
  /// @param value how wide it is
  record Flow(Wording from, Wording to, double value) {}

  /// Spans of time, one line each, the first at the top.
  ///
  /// @param spans the spans
  record Spans(List<Span> spans) implements Chart {
    /// Copies the list.
    public Spans {
      spans = List.copyOf(spans);
    }
  }

  /// A span of time.
  ///
  /// @param label what it is of
  /// @param from its first year
  /// @param to its last year
  /// @param weight how strong it is, the strongest 1
  /// @param open whether it goes on
  record Span(String label, int from, int to, double weight, boolean open) {}

  /// Boxes over categories: the middle half with its median, and lines to what is outside.
  ///
  /// @param axis what the axis shows
  /// @param boxes the boxes
  record Boxes(Wording axis, List<Box> boxes) implements Chart {
    /// Copies the list.
    public Boxes {
      boxes = List.copyOf(boxes);
    }
  }

  /// A box.
  ///
  /// @param label what it is of
  /// @param low where the lower line ends
  /// @param p25 a quarter is below
  /// @param median half is below
  /// @param p75 a quarter is above
  /// @param high where the upper line ends
  /// @param state how complete what it shows is
  record Box(String label, double low, double p25, double median, double p75, double high, PeriodState state) {}

  /// A landscape of heights with points in it.
  ///
  /// @param heights rows from the top, each from the left, 0 to 1
  /// @param points the points, 0 to 1 from the left and the top; those of size 0 carry no name
  record Contour(List<List<Double>> heights, List<Node> points) implements Chart {
    /// Copies the lists.
    public Contour {
      heights = List.copyOf(heights);
      points = List.copyOf(points);
    }
  }

  /// A radar: one axis for each measure, 0 to 1 from the middle.
  ///
  /// @param axes what the axes show
  /// @param shapes the shapes; an element is `null` where a measure is missing, and leaves a gap
  record Radar(List<Wording> axes, List<Series> shapes) implements Chart {
    /// Copies the lists.
    public Radar {
      axes = List.copyOf(axes);
      shapes = List.copyOf(shapes);
    }
  }
}
