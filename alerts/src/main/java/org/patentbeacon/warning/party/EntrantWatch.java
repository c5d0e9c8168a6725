package org.patentbeacon.warning.party;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.patentbeacon.document.PartyType;
import org.patentbeacon.warning.view.NewFamilies;
import org.patentbeacon.warning.view.RunView;
import org.patentbeacon.warning.view.WatchParams;
import org.patentbeacon.warning.view.WatchedTopic;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchParameterException;
import org.patentbeacon.watch.entrant.NewEntrant;

/// What a watch over entrants asks for.
///
/// @param topic the topic
/// @param rule who is new, and how far it has come
/// @param unwanted sorts of applicants that are not told
/// @param lateDays how many days before the cut-off a publication is late
/// @param includeOwn whether cases of the tenant count
/// @param shown how many documents an alert shows
record EntrantWatch(WatchedTopic topic, NewEntrant rule, Set<PartyType> unwanted, int lateDays, boolean includeOwn,
    int shown) {
  private static final int SHOWN = 200;

  static EntrantWatch of(Watch watch, RunView view) throws IOException {
    WatchParams params = WatchParams.of(watch);
    NewEntrant usual = NewEntrant.DEFAULT;
    NewEntrant rule = new NewEntrant(params.whole("grow", usual.growing()), params.whole("estab", usual.established()),
        params.whole("historyYears", usual.historyYears()), params.flag("includeRoster"));
    return new EntrantWatch(view.topic(params.text("topic")), rule, types(params.list("exclude", "[\\s,;]+")),
        params.whole("lateDays", NewFamilies.LATE_DAYS),        params.flag("includeOwn"), params.whole("maxItemsShown", SHOWN));
  }

  private static Set<PartyType> types(List<String> words) {
    Set<PartyType> types = EnumSet.noneOf(PartyType.class);
    for (String word : words) {
      try {
        types.add(PartyType.valueOf(word.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw new WatchParameterException("exclude", "some of " + EnumSet.allOf(PartyType.class), word);
      }
    }
    return types;
  }
}
