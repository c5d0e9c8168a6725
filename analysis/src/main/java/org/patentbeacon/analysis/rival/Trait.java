package org.patentbeacon.analysis.rival;

import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.table.Wording;

/// In what applicants that are compared are put beside each other: more is further out.
public enum Trait {
  /// Its units.
  UNITS("数量", "units"),
  /// How fast they grew.
  GROWTH("增长", "growth"),
  /// Its inventions.
  INVENTIONS("发明", "inventions"),
  /// Its applications in force.
  IN_FORCE("有效", "in force"),
  /// How many of its closed applications were granted.
  GRANT_RATE("授权率", "grant rate"),
  /// How wide its families are.
  FAMILY_SIZE("同族规模", "family size"),
  /// How its units are cited in their cohorts.
  CITED("被引位次", "citations"),
  /// Who has invented for it of late.
  ACTIVE_INVENTORS("活跃发明人", "active inventors");

  private final String zh;
  private final String en;

  Trait(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /// {@return it in words}
  public Wording wording() {
    return new Wording(zh, en);
  }

  Measure of(Competitors.Row row) {
    Competitors.Size size = row.size();
    Competitors.Strength strength = row.strength();
    return switch (this) {
      case UNITS -> Measure.of(size.units());
      case GROWTH -> size.growth();
      case INVENTIONS -> Measure.of(size.inventions());
      case IN_FORCE -> Measure.of(size.inForce());
      case GRANT_RATE -> strength.grantRate();
      case FAMILY_SIZE -> strength.familySize();
      case CITED -> strength.citedPercentile();
      case ACTIVE_INVENTORS -> Measure.of(size.activeInventors());
    };
  }
}
