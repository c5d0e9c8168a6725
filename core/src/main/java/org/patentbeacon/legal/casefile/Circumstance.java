package org.patentbeacon.legal.casefile;

/// What else a rule may turn on.
public enum Circumstance {
  /// The application is international; it entered, or may enter, from the PCT.
  FROM_PCT,
  /// 同日实用新型, a utility model of the same day was given up for the invention.
  SAME_DAY_MODEL_GIVEN_UP,
  /// The American patent is for a plant.
  PLANT,
  /// 保全, a court froze the right.
  PRESERVED
}
