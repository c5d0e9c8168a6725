package org.patentbeacon.valuation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.table.FactRow;
import org.patentbeacon.table.FactTable;
import org.patentbeacon.table.TableException;
import org.patentbeacon.table.Wording;

/// What a valuation is for, and so how much each dimension weighs.
///
/// @param id its name in the table
/// @param name what it is called
/// @param weights the weight of each dimension
/// @param ended whether a right that has ended can be valued, for a past period
/// @param verified whether an official text says so
public record Scenario(String id, Wording name, Map<Dimension, Double> weights, boolean ended, boolean verified) {
  private static final String NAME = "scenarios.tsv";
  private static final Wording NO_RIGHT = new Wording("权利已终止，无可评估的权利", "no right to value");

  /// Copies the weights.
  public Scenario {
    weights = Collections.unmodifiableMap(new EnumMap<>(weights));
  }

  private static Scenario of(FactRow row) {
    return new Scenario(row.words("id"), new Wording(row.words("zh"), row.words("en")),
        Map.of(Dimension.LEGAL, weight(row, "legal"), Dimension.TECHNICAL, weight(row, "technical"), Dimension.ECONOMIC,
            weight(row, "economic")), row.yes("ended"), row.verified());
  }

  private static double weight(FactRow row, String column) {
    return row.read(column, "a weight such as 0.35", Double::valueOf);
  }

  /// {@return the scenarios that ship}
  public static List<Scenario> shipped() {
    return FactTable.shipped(Objects.requireNonNull(Scenario.class.getResourceAsStream(NAME)), NAME).mapShipped(Scenario::of);
  }

  /// {@return a user's scenarios}
  ///
  /// @param table a table with the columns of the one that ships
  /// @throws TableException with all rows that are wrong
  public static List<Scenario> of(FactTable table) throws TableException {
    return table.map(Scenario::of);
  }

  /// {@return the weight of an indicator: the indicators of a dimension share its weight equally}
  ///
  /// @param indicator the indicator
  /// @param indicators all that are used
  public double weight(Indicator indicator, List<Indicator> indicators) {
    long sharing = indicators.stream().filter(one -> one.dimension() == indicator.dimension()).count();
    return weights.getOrDefault(indicator.dimension(), 0.0) / sharing;
  }

  /// {@return the judgements by the indicators that ship, weighted for this scenario}
  ///
  /// @param values the value of each indicator by its number, 0 to 1; those left out are missing
  public List<Judgement> judgements(Map<String, Measure> values) {
    List<Indicator> indicators = Indicator.shipped();
    return indicators.stream().map(indicator -> Judgement.of(indicator, weight(indicator, indicators),
        values.getOrDefault(indicator.id(), Measure.undefined(Reason.NO_DATA)))).toList();
  }

  /// {@return why a right in a state has no score; empty when it may have one}
  ///
  /// @param state the legal state
  public Optional<Wording> refusal(State state) {
    return !state.alive() && !ended ? Optional.of(NO_RIGHT) : Optional.empty();
  }
}
