package org.patentbeacon.fetch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.fetch.KeptAnswer.Item;

/// One fetch of some numbers: first the bibliographic data of all, many at once, then number by number the texts, the
/// family and the legal events. What OPS does not know at first it is not asked again.
///
/// The same numbers, kept answers and answers of OPS give the same questions in the same order.
final class FetchRun {
  /// After so many questions in a row without an answer the line is down.
  private static final int FAILURES = 3;
  private static final List<String> TEXTS = List.of("claims", "description");
  private static final String FAMILY = "family";
  private static final String EVENTS = "legal events";

  private final OpsCalls calls;
  private final AnswerFolder folder;
  private final Set<FetchPart> parts;
  private final FetchProgress progress;
  private final List<NumberState> states;
  private int done;
  private int failures;
  private @Nullable String stopped;

  FetchRun(OpsCalls calls, AnswerFolder folder, OpsOptions options, List<NumberState> states) {
    this.calls = calls;
    this.folder = folder;
    this.parts = options.parts();
    this.progress = options.progress();
    this.states = states;
  }

  /// Why it ended early; `null` when it did not.
  @Nullable String stopped() {
    return stopped;
  }

  void run() throws IOException, InterruptedException {
    if (parts.contains(FetchPart.BIBLIO)) {
      biblio();
    }
    for (NumberState state : states) {
      if (!state.unknown()) {
        fulltext(state);
        family(state);
      }
      done++;
    }
  }

  private void biblio() throws IOException, InterruptedException {
    Map<String, KeptAnswer> known = folder.biblio();
    Map<String, List<NumberState>> byForm = new LinkedHashMap<>();
    for (NumberState state : states) {
      KeptAnswer kept = known.get(state.id());
      if (kept == null) {
        byForm.computeIfAbsent(state.number().form(), form -> new ArrayList<>()).add(state);
      } else {
        take(state, kept);
      }
    }
    for (List<NumberState> wanted : byForm.values()) {
      for (int from = 0; from < wanted.size(); from += OpsRequest.MOST) {
        biblio(wanted.subList(from, Math.min(wanted.size(), from + OpsRequest.MOST)));
      }
    }
  }

  /// Asks for several at once. When OPS refuses the whole question for the sake of one number, or as too large, each half
  /// is asked for alone.
  private void biblio(List<NumberState> wanted) throws IOException, InterruptedException {
    OpsRequest request = OpsRequest.biblio(wanted.stream().map(NumberState::number).toList());
    switch (ask(request, wanted)) {
      case OpsAnswer.Found found -> {
        List<Item> items = wanted.stream().map(state -> item(state, found.contents())).toList();
        KeptAnswer kept = folder.keep(request, found.content(), items);
        wanted.forEach(state -> take(state, kept));
      }
      case OpsAnswer.Absent absent when wanted.size() > 1 -> {
        biblio(wanted.subList(0, wanted.size() / 2));
        biblio(wanted.subList(wanted.size() / 2, wanted.size()));
      }
      case OpsAnswer.Absent absent -> {
        NumberState state = wanted.getFirst();
        take(state, folder.keep(request, null, List.of(new Item(state.id(), absent.fault().words()))));
      }
      case OpsAnswer.Failed failed -> {}
    }
  }

  private static Item item(NumberState state, AnswerXml contents) {
    boolean there = contents.documents().stream().anyMatch(state.number()::is);
    return new Item(state.id(), there ? null : "not in the answer");
  }

  private static void take(NumberState state, KeptAnswer kept) {
    Item item = kept.item(state.id());
    String missing = item == null ? "not asked for" : item.missing();
    if (missing == null) {
      state.found(kept.file());
    } else {
      state.unknown(missing);
    }
  }

  /// Asks which texts there are, and for those.
  private void fulltext(NumberState state) throws IOException, InterruptedException {
    KeptAnswer texts = parts.contains(FetchPart.FULLTEXT) ? texts(state) : null;
    if (texts == null) {
      return;
    }
    for (Item text : texts.items()) {
      if (text.missing() == null) {
        part(state, text.name(), OpsRequest.text(state.number(), text.name()), null);
      }
    }
    texts.notes().forEach(state::note);
  }

  private @Nullable KeptAnswer texts(NumberState state) throws IOException, InterruptedException {
    OpsRequest request = OpsRequest.texts(state.number());
    KeptAnswer kept = folder.find(request);
    if (kept != null) {
      return kept;
    }
    return switch (ask(request, List.of(state))) {
      case OpsAnswer.Found found -> folder.keep(request, found.content(), TEXTS.stream()
          .map(text -> new Item(text, found.contents().texts().contains(text) ? null : "")).toList());
      case OpsAnswer.Absent absent -> folder.keep(request, null, TEXTS.stream()
          .map(text -> new Item(text, absent.fault().words())).toList());
      case OpsAnswer.Failed failed -> null;
    };
  }

  private void family(NumberState state) throws IOException, InterruptedException {
    boolean events = parts.contains(FetchPart.LEGAL);
    if (parts.contains(FetchPart.FAMILY)) {
      OpsRequest members = OpsRequest.family(state.number());
      part(state, FAMILY, events ? OpsRequest.familyWithEvents(state.number()) : members, events ? members : null);
    } else if (events) {
      part(state, EVENTS, OpsRequest.events(state.number()), null);
    }
  }

  /// Takes one part of a number, from the folder or from OPS.
  ///
  /// @param smaller what to ask for when OPS finds the answer too large to give
  private void part(NumberState state, String name, OpsRequest request, @Nullable OpsRequest smaller)
      throws IOException, InterruptedException {
    KeptAnswer kept = folder.find(request);
    if (kept == null) {
      kept = switch (ask(request, List.of(state))) {
        case OpsAnswer.Found found -> folder.keep(request, found.content(), List.of(new Item(name, null)));
        case OpsAnswer.Absent absent when smaller != null && absent.fault().tooLarge() ->
          withoutEvents(state, request, smaller, absent.fault());
        case OpsAnswer.Absent absent ->
          folder.keep(request, null, List.of(new Item(name, absent.fault().words())));
        case OpsAnswer.Failed failed -> null;
      };
    }
    if (kept != null) {
      state.found(kept.file());
      kept.notes().forEach(state::note);
    }
  }

  /// Of a family of some hundred members OPS gives the members, but not all their events. Kept as the answer to the whole
  /// question, so that it is not asked in vain again.
  private @Nullable KeptAnswer withoutEvents(NumberState state, OpsRequest request, OpsRequest members, Fault fault)
      throws IOException, InterruptedException {
    return switch (ask(members, List.of(state))) {
      case OpsAnswer.Found found -> folder.keep(request, found.content(),
          List.of(new Item(FAMILY, null), new Item(EVENTS, fault.words())));
      case OpsAnswer.Absent absent ->
        folder.keep(request, null, List.of(new Item(FAMILY, absent.fault().words())));
      case OpsAnswer.Failed failed -> null;
    };
  }

  /// Asks OPS, unless the run has ended; tells every number what became of its question.
  private OpsAnswer ask(OpsRequest request, List<NumberState> wanted) throws InterruptedException {
    if (stopped == null) {
      progress.at(done, states.size(), request.name().replaceFirst("-(?=[A-Z])", " "));
      try {
        OpsAnswer answer = calls.ask(request);
        wanted.forEach(NumberState::asked);
        failures = answer instanceof OpsAnswer.Failed ? failures + 1 : 0;
        if (answer instanceof OpsAnswer.Failed failed) {
          wanted.forEach(state -> state.failed(request.name() + ": " + failed.reason()));
          stopped = failures < FAILURES ? null : "OPS cannot be reached: " + failed.reason();
        }
        return answer;
      } catch (FetchStopped e) {
        stopped = e.reason();
      }
    }
    String reason = stopped;
    wanted.forEach(state -> state.stopped(reason));
    return new OpsAnswer.Failed(reason);
  }
}
