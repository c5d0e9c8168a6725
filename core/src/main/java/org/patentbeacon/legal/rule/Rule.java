package org.patentbeacon.legal.rule;

import org.patentbeacon.table.FactRow;
import org.patentbeacon.table.Wording;

/// What follows when a last day passes.
///
/// @param id office and name, such as `CN.ANNUAL_FEE`
/// @param weight whether it can be made good
/// @param consequence what follows
/// @param law where that is written
/// @param verified whether it was confirmed in the text of the law
public record Rule(String id, Weight weight, Wording consequence, String law, boolean verified) {
  static Rule of(FactRow row) {
    return new Rule(row.words("rule"), row.oneOf("weight", Weight.class),
        new Wording(row.words("consequenceZh"), row.words("consequenceEn")), row.words("law"), row.verified());
  }

  /// {@return the name without the office, such as `ANNUAL_FEE`}
  public String name() {
    return id.substring(id.indexOf('.') + 1);
  }
}
