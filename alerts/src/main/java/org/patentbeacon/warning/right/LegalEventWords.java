package org.patentbeacon.warning.right;

import java.util.List;
import java.util.Objects;
import org.patentbeacon.alert.AlertBody;
import org.patentbeacon.alert.BilingualText;
import org.patentbeacon.alert.rule.Relation;
import org.patentbeacon.table.FactRow;
import org.patentbeacon.table.FactTable;
import org.patentbeacon.table.Wording;

/// What people are told about a class of events, from `legal-event-words.tsv`.
///
/// @param eventClass the class, such as `LAPSED_FEE`
/// @param own whether the words are for rights of the tenant, or for those of others
/// @param what what happened
/// @param effect what that is for the tenant
/// @param action what to do
/// @param relation what the right is to the tenant
record LegalEventWords(String eventClass, boolean own, Wording what, Wording effect, AlertBody.Action action, Wording relation) {
  private static final String NAME = "legal-event-words.tsv";
  private static final List<LegalEventWords> SHIPPED = FactTable.shipped(
      Objects.requireNonNull(LegalEventWords.class.getResourceAsStream(NAME), NAME), NAME).mapShipped(LegalEventWords::read);

  private enum Whose { OWN, OTHERS }

  private static LegalEventWords read(FactRow row) {
    return new LegalEventWords(row.words("class"), row.oneOf("whose", Whose.class) == Whose.OWN,
        new Wording(row.words("whatZh"), row.words("whatEn")), new Wording(row.words("effectZh"), row.words("effectEn")),
        new AlertBody.Action(row.words("action"), row.words("actionZh"), row.words("actionEn")), new Wording("", ""));
  }

  /// The words for a class of events; there are some for every class that has a colour.
  static LegalEventWords of(String eventClass, Relation relation) {
    LegalEventWords words = SHIPPED.stream().filter(row -> row.eventClass.equals(eventClass) && row.own == (relation == Relation.OWN))
        .findFirst().orElseThrow(() -> new IllegalStateException(NAME + " has no row for " + eventClass + " and " + relation));
    return new LegalEventWords(eventClass, words.own, words.what, words.effect, words.action, switch (relation) {
      case OWN -> new Wording("本企业专利", "Your own right");
      case FTO -> new Wording("关注专利", "The watched right");
      case COMPETITOR -> new Wording("竞争对手专利", "The competitor's right");
    });
  }

  BilingualText title(RightCase one) {
    return new BilingualText("%s%s：%s".formatted(relation.zh(), what.zh(), one.title()),
        "%s: %s: %s".formatted(relation.en(), what.en(), one.title()));
  }
}
