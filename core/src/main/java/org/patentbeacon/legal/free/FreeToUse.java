package org.patentbeacon.legal.free;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.legal.event.EndReason;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.legal.free.Surroundings.Dependent;
import org.patentbeacon.legal.state.Flag;
import org.patentbeacon.legal.state.LegalOptions;
import org.patentbeacon.legal.state.LegalState;
import org.patentbeacon.legal.term.RightKind;

/// The free-to-use checklist (公知技术核查) of one patent in one market: nine steps, all of them run.
public final class FreeToUse {
  private final String publication;
  private final LegalState state;
  private final @Nullable RightKind kind;
  private final Surroundings around;
  private final LegalOptions options;

  private FreeToUse(String publication, LegalState state, @Nullable RightKind kind, Surroundings around,
      LegalOptions options) {
    this.publication = publication;
    this.state = state;
    this.kind = kind;
    this.around = around;
    this.options = options;
  }

  /// {@return the checklist's answer, for the market that is the country of the state}
  ///
  /// @param subject the patent, and its state on the day of the checklist
  /// @param kind what it protects; `null` when that is not known
  /// @param around the rights around it
  /// @param options the bounds
  public static FreeToUseAnswer check(RelatedRight subject, @Nullable RightKind kind, Surroundings around,
      LegalOptions options) {
    return new FreeToUse(subject.publication(), subject.state(), kind, around, options).answer();
  }

  private FreeToUseAnswer answer() {
    List<StepResult> steps = List.of(gone(), proved(), undone(), family(), twins(), children(), abroad(), dependents(),
        compensation());
    return new FreeToUseAnswer(publication, state.country(), state.asOf(), state.sourceCutoff(), steps);
  }

  private StepResult gone() {
    List<String> evidence = List.of(words());
    return switch (state.state()) {
      case EXPIRED, REVOKED -> StepResult.pass(Step.F1, evidence);
      case PENDING, IN_FORCE -> StepResult.fail(Step.F1, Verdict.NOT_FREE, evidence);
      case LAPSED_RESTORABLE -> StepResult.fail(Step.F1, Verdict.WAIT_RESTORATION, evidence);
      case UNKNOWN -> StepResult.unknown(Step.F1, evidence);
      case WITHDRAWN -> options.includeNeverGranted() ? StepResult.pass(Step.F1, evidence)
          : StepResult.fail(Step.F1, Verdict.NEEDS_REVIEW, evidence);
    };
  }

  private String words() {
    return state.state() + (state.endReason() == null ? "" : " " + state.endReason());
  }

  /// A conflict and a stale source spoil any state; an end must be known with its reason. A right that did not end has no end
  /// to be proved.
  private StepResult proved() {
    Stream<Flag> spoiling = Stream.of(Flag.CONFLICT, Flag.STALE, Flag.COMPUTED, Flag.REASON_MISSING);
    List<String> spoiled = spoiling.filter(state.flags()::contains).map(Flag::name).toList();
    if (!spoiled.isEmpty()) {
      return StepResult.fail(Step.F2, Verdict.NEEDS_REVIEW, spoiled);
    }
    return state.sourceCutoff() == null ? StepResult.unknown(Step.F2, List.of("source cut-off not known"))
        : StepResult.pass(Step.F2, state.evidence());
  }

  private StepResult undone() {
    if (state.flags().contains(Flag.ORPHAN_RESTORATION) && state.state() != State.REVOKED) {
      return StepResult.fail(Step.F3, Verdict.WAIT_RESTORATION, state.evidence());
    }
    return state.restorableUntil() == null ? StepResult.pass(Step.F3, List.of())
        : StepResult.fail(Step.F3, Verdict.WAIT_RESTORATION, List.of("restorable until " + state.restorableUntil()));
  }

  private StepResult family() {
    return alive(Step.F4, around.family(), this::inMarket, Verdict.NOT_FREE);
  }

  private StepResult twins() {
    boolean needed = state.endReason() == EndReason.SURRENDER_DOUBLE_PATENT;
    boolean found = around.twins().filter(twins -> !twins.isEmpty()).isPresent();
    if (needed && !found) {
      return StepResult.unknown(Step.F5, List.of("given up for a twin that was not found"));
    }
    return alive(Step.F5, around.twins(), this::inMarket, Verdict.NOT_FREE);
  }

  private StepResult children() {
    StepResult found = alive(Step.F6, around.children(), this::inMarket, Verdict.NOT_FREE);
    boolean unknown = around.children().stream().flatMap(List::stream).filter(this::inMarket).filter(RelatedRight::alive)
        .allMatch(child -> child.state().state() == State.UNKNOWN);
    return found.outcome() == Outcome.FAIL && unknown ? StepResult.unknown(Step.F6, found.evidence()) : found;
  }

  /// Members and children alike, of which a country is named once.
  private StepResult abroad() {
    Optional<List<RelatedRight>> relatives = around.family().map(family ->
        Stream.concat(family.stream(), around.children().stream().flatMap(List::stream)).toList());
    return alive(Step.F7, relatives, relative -> !inMarket(relative), Verdict.LIVE_ABROAD);
  }

  private boolean inMarket(RelatedRight right) {
    return right.state().country().equals(state.country());
  }

  private static StepResult alive(Step step, Optional<List<RelatedRight>> rights, Predicate<RelatedRight> where,
      Verdict verdict) {
    if (rights.isEmpty()) {
      return StepResult.unknown(step, List.of());
    }
    List<RelatedRight> asked = rights.get().stream().filter(where).toList();
    List<String> living = asked.stream().filter(RelatedRight::alive).map(RelatedRight::words).toList();
    return living.isEmpty() ? StepResult.pass(step, asked.stream().map(RelatedRight::words).toList())
        : StepResult.fail(step, verdict, living);
  }

  private StepResult dependents() {
    if (around.dependents().isEmpty()) {
      return StepResult.unknown(Step.F8, List.of());
    }
    List<String> living = around.dependents().get().stream().filter(this::stands).map(Dependent::publication).toList();
    return living.isEmpty() ? StepResult.pass(Step.F8, List.of()) : StepResult.fail(Step.F8, Verdict.NEEDS_REVIEW, living);
  }

  private boolean stands(Dependent later) {
    return later.state().alive() && later.state().country().equals(state.country())
        && (later.cites() || later.similarity() >= options.dependentSimilarity());
  }

  /// Where nobody says so: only an end by the term can move with the term, and only an invention's term is compensated.
  private StepResult compensation() {
    if (around.compensationOpen().isPresent()) {
      return around.compensationOpen().get() ? StepResult.fail(Step.F9, Verdict.NEEDS_REVIEW, List.of("open"))
          : StepResult.pass(Step.F9, List.of("resolved"));
    }
    boolean byTerm = state.endReason() == EndReason.TERM_END;
    if (!byTerm || kind == RightKind.UTILITY_MODEL || kind == RightKind.DESIGN) {
      return StepResult.pass(Step.F9, List.of());
    }
    if (kind == null || state.grantedOn() == null) {
      return StepResult.unknown(Step.F9, List.of(kind == null ? "kind of right not known" : "day of grant not known"));
    }
    boolean open = state.flags().contains(Flag.COMPUTED) && !state.grantedOn().isBefore(options.compensationFrom());
    List<String> evidence = List.of("granted " + state.grantedOn());
    return open ? StepResult.fail(Step.F9, Verdict.NEEDS_REVIEW, evidence) : StepResult.pass(Step.F9, evidence);
  }
}
