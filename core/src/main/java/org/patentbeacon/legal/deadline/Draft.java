package org.patentbeacon.legal.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.legal.calendar.LastDay;
import org.patentbeacon.legal.casefile.Fact;
import org.patentbeacon.legal.fee.Amount;
import org.patentbeacon.legal.rule.Announcements;
import org.patentbeacon.legal.rule.OpenPoint;
import org.patentbeacon.legal.rule.Rule;
import org.patentbeacon.legal.rule.RuleTable;
import org.patentbeacon.table.Wording;

/// An item while its readings are collected.
final class Draft {
  private final Announcements announcements;
  private final Rule rule;
  private final String detail;
  private final List<Reading> readings = new ArrayList<>();
  private Amount amount = new Amount.NoFee();

  Draft(Announcements announcements, String rule, String detail) {
    this.announcements = announcements;
    this.rule = RuleTable.shipped().rule(rule);
    this.detail = detail;
  }

  Draft costs(Amount cost) {
    amount = cost;
    return this;
  }

  Draft reading(OpenPoint point, @Nullable LocalDate other) {
    readings.add(Reading.of(point, other));
    return this;
  }

  Draft note(String zh, String en) {
    readings.add(Reading.note(zh, en));
    return this;
  }

  /// The item, with what its last day asks to be said: that it moved, that it is provisional, that it may be extended.
  DeadlineItem due(Stage stage, LastDay lastDay) {
    return due(stage, lastDay, lastDay.nominal());
  }

  /// The item of a day that follows on another that has passed.
  DeadlineItem due(Stage stage, LastDay lastDay, LocalDate began) {
    if (lastDay.rolled()) {
      reading(OpenPoint.O8, null);
    }
    if (lastDay.provisional()) {
      reading(OpenPoint.O6, null);
    }
    for (Announcements.Announcement announcement : announcements.about(rule.id(), lastDay.nominal())) {
      String extended = announcement.extended(lastDay.nominal()).toString();
      readings.add(new Reading(OpenPoint.O7, new Wording(
          announcement.name() + "：" + extended + "，" + announcement.condition().zh() + "；" + OpenPoint.O7.reading().zh(),
          announcement.name() + ": " + extended + ", " + announcement.condition().en() + "; " + OpenPoint.O7.reading().en()),
          announcement.extended(lastDay.nominal())));
    }
    return item(new Outcome.Due(stage, lastDay, began));
  }

  DeadlineItem missing(Fact field) {
    return item(new Outcome.InputMissing(field));
  }

  DeadlineItem item(Outcome outcome) {
    return new DeadlineItem(rule, detail, outcome, amount, readings);
  }
}
