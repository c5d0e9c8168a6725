package org.patentbeacon.analysis.matrix;

/// The two sides of a cross table.
///
/// @param rows its rows
/// @param columns its columns
public record Axes(Axis rows, Axis columns) {}
