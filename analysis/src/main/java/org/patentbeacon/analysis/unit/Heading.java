package org.patentbeacon.analysis.unit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.measure.Counting;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.table.Wording;

/// What stands above the rows of every analysis.
///
/// @param analysis which one
/// @param query the query whose hits were analysed
/// @param unit what was counted as one
/// @param basis the date by which units were put into years; absent for one without years
/// @param counting how a unit of several values counts; absent for one without such values
/// @param parameters the other parameters, by name
/// @param coverage how many units have the values that were used
/// @param notes what a reader must know besides
public record Heading(Analysis analysis, String query, CountUnit unit, @Nullable DateBasis basis, @Nullable Counting counting,
    SortedMap<String, String> parameters, List<Coverage> coverage, List<Wording> notes) {

  /// Copies the collections.
  public Heading {
    parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    coverage = List.copyOf(coverage);
    notes = List.copyOf(notes);
  }

  /// {@return a heading without parameters, coverage and notes}
  ///
  /// @param analysis which analysis
  /// @param set what is analysed
  /// @param unit what is counted as one
  public static Heading of(Analysis analysis, PatentSet set, CountUnit unit) {
    return new Heading(analysis, set.query(), unit, null, null, new TreeMap<>(), List.of(), List.of());
  }

  /// {@return the same with a date basis}
  ///
  /// @param dates the date by which units are put into years
  public Heading by(DateBasis dates) {
    return new Heading(analysis, query, unit, dates, counting, parameters, coverage, notes);
  }

  /// {@return the same with a counting}
  ///
  /// @param values how a unit of several values counts
  public Heading counting(Counting values) {
    return new Heading(analysis, query, unit, basis, values, parameters, coverage, notes);
  }

  /// {@return the same with a parameter}
  ///
  /// @param name its name
  /// @param value its value
  public Heading with(String name, Object value) {
    SortedMap<String, String> more = new TreeMap<>(parameters);
    more.put(name, String.valueOf(value));
    return new Heading(analysis, query, unit, basis, counting, more, coverage, notes);
  }

  /// {@return the same with the coverage of a field}
  ///
  /// @param field how many units have a value of it
  public Heading covering(Coverage field) {
    List<Coverage> more = new ArrayList<>(coverage);
    more.add(field);
    return new Heading(analysis, query, unit, basis, counting, parameters, more, notes);
  }

  /// {@return the same with a note}
  ///
  /// @param note what a reader must know besides
  public Heading noting(Wording note) {
    List<Wording> more = new ArrayList<>(notes);
    more.add(note);
    return new Heading(analysis, query, unit, basis, counting, parameters, coverage, more);
  }
}
