package org.patentbeacon.warning.right;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.AlertBody;
import org.patentbeacon.alert.BilingualText;
import org.patentbeacon.alert.Evidence;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.rule.DedupeKey;
import org.patentbeacon.alert.rule.Finding;
import org.patentbeacon.alert.rule.Relation;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.alert.rule.SeverityByKind;
import org.patentbeacon.digest.Sha256;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.legal.event.RightEvent;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.legal.state.LegalState;
import org.patentbeacon.table.Wording;
import org.patentbeacon.warning.view.AlertDraft;
import org.patentbeacon.warning.view.AlertWriter;

/// Writes alerts about what happened to rights.
///
/// @param writer writes what all alerts of the watch share
/// @param relation what the rights are to the tenant
record LegalEventAlert(AlertWriter writer, Relation relation) {

  /// A case, as it was known and as it is.
  ///
  /// @param one the case
  /// @param before what the watch knew of it
  /// @param states its states now, by country
  /// @param all everything that happened, by id
  record Course(RightCase one, KnownCase before, SortedMap<String, LegalState> states, Map<String, Happening> all) {
    /// The state where something happened; of a regional right as a whole that of its first country.
    @Nullable LegalState state(Happening happening) {
      LegalState there = states.get(happening.country());
      return there != null ? there : states.values().stream().findFirst().orElse(null);
    }
  }

  /// The alert about entries that tell of the same thing.
  Found of(Course course, List<Happening> told) {
    Happening first = told.getFirst();
    LegalState state = course.state(first);
    List<String> subject = List.of(first.country(), course.one().id());
    DedupeKey key = writer.key(subject, first.eventClass(), first.on() == null ? null : first.on().toString());
    Severity severity = SeverityByKind.ofLegalEvent(first.eventClass(), relation).orElseThrow();
    LegalEventWords words = LegalEventWords.of(first.eventClass(), relation);
    AlertDraft draft = new AlertDraft(key, severity, words.title(course.one()), grounds(course, told, state), words.action(),
        meaning(course, told, state, words), rule(first));
    Finding.About about = new Finding.About(String.join("|", subject), state == null ? null : state.state(), course.one().family(),
        null, null, writer.view().snapshot().id(), null);
    return writer.write(draft, about, Sha256.of(course.one().claims() + course.states().values().stream().map(LegalState::state).toList()),
        List.of());
  }

  private AlertDraft.Grounds grounds(Course course, List<Happening> told, @Nullable LegalState state) {
    Happening first = told.getFirst();
    SortedMap<String, Object> observed = new TreeMap<>();
    observed.put("value", first.eventClass());
    State before = course.before().states().get(state == null ? first.country() : state.country());
    if (before != null) {
      observed.put("previous", before.name());
    }
    List<String> events = told.stream().map(Happening::event).filter(Objects::nonNull).map(RightEvent::id).distinct().sorted().toList();
    Evidence evidence = new Evidence(course.one().alertDocuments(), List.of(), before == null ? null : new TreeMap<>(Map.of("state", before.name())),
        state == null ? null : after(state), events, null, null, new TreeMap<>());
    List<Map<String, Object>> entries = told.stream().map(Happening::event).filter(Objects::nonNull).map(LegalEventAlert::entry).toList();
    AlertBody.Rule rule = new AlertBody.Rule("LEGAL." + relation + "." + first.eventClass(),
        "event " + first.eventClass() + " new for a case of the list", new TreeMap<>(Map.of("relation", relation.name())), "default-1");
    return new AlertDraft.Grounds(rule, observed, entries.isEmpty() ? evidence : evidence.with("entries", entries));
  }

  private static SortedMap<String, Object> after(LegalState state) {
    SortedMap<String, Object> after = new TreeMap<>();
    after.put("state", state.state().name());
    after.put("country", state.country());
    after.put("confidence", state.confidence().name());
    put(after, "since", state.since());
    put(after, "restorableUntil", state.restorableUntil());
    put(after, "termEnd", state.termEnd());
    if (!state.flags().isEmpty()) {
      after.put("flags", state.flags().stream().map(Enum::name).toList());
    }
    return after;
  }

  /// What the gazette or register printed.
  private static Map<String, Object> entry(RightEvent event) {
    LegalEvent printed = event.entry();
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("date", event.gazetteDate().toString());
    put(entry, "effective", event.effectiveDate().equals(event.gazetteDate()) ? null : event.effectiveDate());
    put(entry, "code", printed.code());
    put(entry, "heading", printed.heading());
    put(entry, "before", printed.before());
    put(entry, "after", printed.after());
    return entry;
  }

  private static void put(Map<String, Object> map, String name, @Nullable Object value) {
    if (value != null) {
      map.put(name, value.toString());
    }
  }

  private BilingualText meaning(Course course, List<Happening> told, @Nullable LegalState state, LegalEventWords words) {
    RightCase one = course.one();
    Happening first = told.getFirst();
    LegalEvent printed = told.stream().map(Happening::event).filter(Objects::nonNull).map(RightEvent::entry).findFirst().orElse(null);
    String owners = String.join("、", one.owners());
    List<String> zh = new ArrayList<>(List.of("%s“%s”（%s，申请号 %s，%s，%s）：%s".formatted(words.relation().zh(), one.title(),
        one.latest().id(), one.id(), owners.isEmpty() ? "权利人未载" : owners, first.country(), words.what().zh())
        + (first.on() == null ? "" : "，生效日 " + first.on())));
    List<String> en = new ArrayList<>(List.of("%s '%s' (%s, application %s, %s, %s): %s".formatted(words.relation().en(), one.title(),
        one.latest().id(), one.id(), owners.isEmpty() ? "owner not given" : owners, first.country(), words.what().en())
        + (first.on() == null ? "" : ", effective " + first.on())));
    if (printed != null && (printed.before() != null || printed.after() != null)) {
      zh.add("由 %s 变为 %s".formatted(said(printed.before(), "未载"), said(printed.after(), "未载")));
      en.add("From %s to %s".formatted(said(printed.before(), "not given"), said(printed.after(), "not given")));
    }
    if (state != null) {
      zh.add("现状态：" + state.state().words().zh() + day("，自 ", state.since(), " 起") + day("，可恢复至 ", state.restorableUntil(), "")
          + day("，保护期至 ", state.termEnd(), " 前一日"));
      en.add("State now: " + state.state().words().en() + day(" since ", state.since(), "")
          + day(", can be restored until ", state.restorableUntil(), "") + day(", term ends on ", state.termEnd(), ""));
    }
    zh.add(words.effect().zh());
    en.add(words.effect().en());
    return new BilingualText(String.join("。", zh) + "。", String.join(". ", en) + ".");
  }

  private static String said(@Nullable String text, String otherwise) {
    return text == null ? otherwise : text;
  }

  private static String day(String before, @Nullable LocalDate day, String after) {
    return day == null ? "" : before + day + after;
  }

  private BilingualText rule(Happening first) {
    Wording what = LegalEventWords.of(first.eventClass(), relation).what();
    return new BilingualText("名单内案件出现此前未见的法律状态事件：" + what.zh(),
        "A legal event that had not been seen before for a case of the list: " + what.en());
  }
}
