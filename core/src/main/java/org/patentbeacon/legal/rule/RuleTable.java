package org.patentbeacon.legal.rule;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.patentbeacon.table.FactTable;

/// The rules by their ids.
public final class RuleTable {
  private static final String NAME = "rules.tsv";
  private static final RuleTable SHIPPED = new RuleTable(FactTable
      .shipped(Objects.requireNonNull(RuleTable.class.getResourceAsStream(NAME)), NAME).mapShipped(Rule::of).stream()
      .collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity())));

  private final Map<String, Rule> rules;

  private RuleTable(Map<String, Rule> rules) {
    this.rules = rules;
  }

  /// {@return the table that ships}
  public static RuleTable shipped() {
    return SHIPPED;
  }

  /// {@return whether there is a rule}
  ///
  /// @param id its id
  public boolean has(String id) {
    return rules.containsKey(id);
  }

  /// {@return a rule}
  ///
  /// @param id its id, such as `CN.ANNUAL_FEE`
  /// @throws IllegalArgumentException when there is none of this id
  public Rule rule(String id) {
    Rule rule = rules.get(id);
    if (rule == null) {
      throw new IllegalArgumentException("no rule '" + id + "'");
    }
    return rule;
  }
}
