package org.patentbeacon.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.patentbeacon.alert.Alert;
import org.patentbeacon.alert.AlertFilter;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.TickingClock;
import org.patentbeacon.alert.rule.AlertState;
import org.patentbeacon.alert.rule.Finding;
import org.patentbeacon.alert.rule.ItemKey;
import org.patentbeacon.alert.rule.Move;
import org.patentbeacon.alert.rule.Mover;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.delivery.Delivery;
import org.patentbeacon.delivery.Endpoint;
import org.patentbeacon.delivery.Wishes;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchKind;
import org.patentbeacon.watch.WatchState;
import org.patentbeacon.watch.run.Noted;
import org.patentbeacon.watch.run.OutcomeKind;
import org.patentbeacon.watch.run.StoredWatch;
import org.patentbeacon.watch.run.WatchOutcome;
import org.patentbeacon.watch.run.WatchResult;

/// Two enterprises of two institutions with everything alike: nothing of the one is seen or changed by the other, by its
/// consultant or its institution, in any public method.
class TwoTenantsTest {
  private static final Scope.Tenant MINE = new Scope.Tenant("t-1");
  private static final String OTHER = "t-2";
  private static final Scope.Tenant OTHERS = new Scope.Tenant(OTHER);
  private static final Scope.Institution INSTITUTION = new Scope.Institution("i-1");
  private static final Scope.Institution OTHER_INSTITUTION = new Scope.Institution("i-2");
  private static final Scope.Consultant CONSULTANT = new Scope.Consultant("u-1");
  private static final List<Scope> STRANGERS = List.of(MINE, CONSULTANT, INSTITUTION, new Scope.Consultant("t-2"),
      new Scope.Institution("t-2"));

  /// What works for all tenants at once, and gives nothing of them to people.
  private static final Set<String> WITHOUT_SCOPE = Set.of("Outbox.dispatch", "Deliveries.due", "Endpoints.feed", "Deliveries.report",
      "Runs.begin", "Runs.tenants", "Runs.finish", "Runs.configRevision", "Desk.wake", "Watches.knowing",
      "MergedFamilies.merged", "MergedFamilies.renamed", "MergedFamilies.survivor", "Runs.rouse", "Sources.maxStaleness", "Sources.about");

  @TempDir
  Path folder;

  private Ledger ledger;
  private Alert theirs;
  private Delivery dead;

  private void fill(Databases database) throws IOException {
    ledger = Ledger.open(database.place(folder), new TickingClock());
    fill(MINE, INSTITUTION, CONSULTANT);
    fill(OTHERS, OTHER_INSTITUTION, new Scope.Consultant("u-2"));
    ledger.outbox().dispatch();
    Rounds.answering(ledger, new TickingClock(), 301);
    theirs = ledger.inbox().page(OTHERS, page()).items().getFirst();
    dead = ledger.deliveries().dead(OTHERS).getFirst();
  }

  private void fill(Scope.Tenant tenant, Scope.Institution institution, Scope.Consultant consultant) {
    ledger.roster().institution(institution, "服务机构");
    ledger.roster().cluster(institution, new Roster.Cluster("c-" + institution.id(), "照明集聚区", "[]"));
    ledger.roster().enterprise(institution, tenant.id(), "c-" + institution.id());
    ledger.roster().assign(institution, consultant, tenant.id());
    ledger.roster().support(tenant, true, "周敏");
    ledger.roster().saveProfile(tenant, tenant.id(), "{}");
    ledger.watches().save(tenant, Watch.query("冷板", "TI=冷板").by(tenant.id()).withId("w-query"),
        new Watches.Baseline(0, new TreeMap<>(Map.of("f-0", ""))), new Watches.Maker("G1", "c"));
    ledger.endpoints().add(tenant, new Endpoint(tenant.id(), "e-1", Endpoint.Channel.WEBHOOK, "https://example.org", List.of("s"), true), Wishes.USUAL);
    Alert alert = Sample.record(ledger, 1, Sample.batch(tenant.id(), 1, "f-1")).getFirst().alert();
    ledger.opinions().say(tenant, alert.id(), "周敏", Opinions.Verdict.USEFUL);
  }

  @AfterEach
  void closes() {
    if (ledger != null) {
      ledger.close();
    }
  }

  private static Inbox.Request page() {
    return new Inbox.Request(AlertFilter.ALL, InboxCursor.Order.OLDEST_FIRST, null, 10);
  }

  /// What a stranger gets of each method when he asks for what is the other's: nothing, or a refusal.
  private Map<String, Function<Scope, Object>> asked() {
    Map<String, Function<Scope, Object>> asked = new LinkedHashMap<>();
    asked.put("Roster.tenants", scope -> ledger.roster().tenants(scope).contains(OTHER));
    asked.put("Roster.profile", scope -> ledger.roster().profile(scope, OTHER).isPresent());
    asked.put("Roster.saveProfile", scope -> ledger.roster().saveProfile(scope, OTHER, "{}"));
    asked.put("Watches.save", scope -> ledger.watches().save(scope, watch(), Watches.Baseline.EMPTY, null));
    asked.put("Watches.set", scope -> ledger.watches().set(scope, OTHER, "w-query", WatchState.RETIRED));
    asked.put("Watches.all", scope -> ledger.watches().all(scope).stream().anyMatch(one -> one.watch().tenantId().equals(OTHER)));
    asked.put("Watches.find", scope -> ledger.watches().find(scope, OTHER, "w-query").isPresent());
    asked.put("Watches.revisions", scope -> !ledger.watches().revisions(scope, OTHER, "w-query").isEmpty());
    asked.put("Runs.outcomes", scope -> ledger.runs().outcomes(scope, Sample.run(1).id()).size() > 1);
    asked.put("Inbox.page", scope -> ledger.inbox().page(scope, page()).items().stream().anyMatch(this::isTheirs)
        || !ledger.inbox().page(scope, new Inbox.Request(new AlertFilter(OTHER, null, null, null),
            InboxCursor.Order.NEWEST_FIRST, null, 10)).items().isEmpty());
    asked.put("Inbox.find", scope -> ledger.inbox().find(scope, theirs.id()).isPresent());
    asked.put("Inbox.counts", scope -> count(ledger.inbox().counts(scope, AlertFilter.ALL)) > 1);
    asked.put("Desk.move", scope -> !(ledger.desk().move(scope, new Desk.Wanted(theirs.id(), theirs.standing().version(),
        new Desk.Person("x", Mover.TENANT_ADMIN), AlertState.SEEN, Move.Terms.NONE)) instanceof Desk.Unknown));
    asked.put("Archive.history", scope -> !ledger.archive().history(scope, theirs.id()).isEmpty());
    asked.put("Archive.asOf", scope -> ledger.archive().asOf(scope, LocalDate.of(2027, 1, 1)).stream()
        .anyMatch(past -> past.body().tenantId().equals(OTHER)));
    asked.put("Archive.verify", scope -> ledger.archive().verify(scope).alerts() > 1);
    asked.put("Opinions.say", scope -> ledger.opinions().say(scope, theirs.id(), "x", Opinions.Verdict.NOT_USEFUL));
    asked.put("Opinions.precision", scope -> ledger.opinions().precision(scope).stream().anyMatch(one -> one.tenantId().equals(OTHER)));
    asked.put("Opinions.noisy", scope -> !ledger.opinions().noisy(scope, OTHER, "w-query").isEmpty());
    asked.put("Outbox.after", scope -> ledger.outbox().after(scope, 0, 100).stream().anyMatch(one -> one.tenantId().equals(OTHER)));
    asked.put("Endpoints.all", scope -> ledger.endpoints().all(scope).stream().anyMatch(one -> one.tenantId().equals(OTHER)));
    asked.put("Endpoints.add", scope -> ledger.endpoints().add(scope,
        new Endpoint(OTHER, "e-9", Endpoint.Channel.EMAIL, "x@example.org", List.of("s"), true), Wishes.USUAL));
    asked.put("Deliveries.dead", scope -> ledger.deliveries().dead(scope).stream().anyMatch(one -> one.to().endpoint().tenantId().equals(OTHER)));
    asked.put("Deliveries.redrive", scope -> ledger.deliveries().redrive(scope, dead.id()));
    return asked;
  }

  /// The same for methods that only a tenant or only an institution may call.
  private Map<String, Function<Scope, Object>> askedByOne() {
    Map<String, Function<Scope, Object>> asked = new LinkedHashMap<>();
    asked.put("Watches.made", scope -> ledger.watches().made(MINE).size() > 1);
    asked.put("Watches.memory", scope -> !ledger.watches().memory(new Scope.Tenant("t-3"), "w-query").noted().isEmpty()
        || !ledger.watches().memory(new Scope.Tenant("t-3"), "w-query").reported(Set.of(new ItemKey("f-1", "NEW"))).isEmpty());
    asked.put("Runs.pending", scope -> ledger.runs().pending(MINE, Sample.run(9)).size() > 1);
    asked.put("Sources.told", scope -> ledger.sources().told(MINE).stream().anyMatch(one -> isTheirs(one.alert())));
    asked.put("Recorder.record", scope -> ledger.recorder().record(MINE, Sample.run(1), List.of(result(OTHER))));
    asked.put("Recorder.withdraw", scope -> ledger.recorder().withdraw(MINE, theirs.id(), "r", "x"));
    asked.put("Endpoints.rotate", scope -> ledger.endpoints().rotate(new Scope.Tenant("t-3"), "e-1", "x"));
    asked.put("Endpoints.endRotation", scope -> ledger.endpoints().endRotation(new Scope.Tenant("t-3"), "e-1"));
    asked.put("Endpoints.wishes", scope -> ledger.endpoints().wishes(new Scope.Tenant("t-3"), "e-1").isPresent());
    asked.put("Endpoints.wish", scope -> ledger.endpoints().wish(new Scope.Tenant("t-3"), "e-1", Wishes.USUAL));
    asked.put("Endpoints.activate", scope -> ledger.endpoints().activate(new Scope.Tenant("t-3"), "e-1", false));
    asked.put("Endpoints.resume", scope -> ledger.endpoints().resume(new Scope.Tenant("t-3"), "e-1"));
    asked.put("Roster.institution", scope -> false);
    asked.put("Roster.cluster", scope -> {
      ledger.roster().cluster(INSTITUTION, new Roster.Cluster("c-i-2", "x", "[]"));
      return true;
    });
    asked.put("Roster.enterprise", scope -> {
      ledger.roster().enterprise(INSTITUTION, OTHER, "c-i-1");
      return true;
    });
    asked.put("Roster.assign", scope -> {
      ledger.roster().assign(INSTITUTION, CONSULTANT, OTHER);
      return true;
    });
    asked.put("Roster.dismiss", scope -> {
      ledger.roster().dismiss(INSTITUTION, new Scope.Consultant("u-2"), OTHER);
      return true;
    });
    asked.put("Roster.support", scope -> {
      ledger.roster().support(new Scope.Tenant("t-3"), true, "x");
      return true;
    });
    return asked;
  }

  private boolean isTheirs(Alert alert) {
    return alert.body().tenantId().equals(OTHER);
  }

  private static int count(Map<AlertState, Map<Severity, Integer>> counts) {
    return counts.values().stream().flatMap(one -> one.values().stream()).mapToInt(Integer::intValue).sum();
  }

  private static Watch watch() {
    return Watch.query("冷板", "TI=x").by(OTHER).withId("w-query");
  }

  private static WatchResult result(String tenant) {
    Found found = Sample.one(Sample.key(tenant, WatchKind.QUERY, "x", "NEW"), Severity.RED, Finding.About.right("CN|1", null), "x");
    return new WatchResult(new StoredWatch(watch(), 0, 0), 1, WatchOutcome.of("w-query", OutcomeKind.FIRED, 1), List.of(found),
        Noted.NOTHING);
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void strangersSeeAndChangeNothing(Databases database) throws IOException {
    fill(database);
    String before = state();
    asked().forEach((name, ask) -> STRANGERS.forEach(scope -> assertRefused(name + " by " + scope, () -> ask.apply(scope))));
    askedByOne().forEach((name, ask) -> assertRefused(name, () -> ask.apply(MINE)));
    assertThat(state()).isEqualTo(before);
  }

  private static void assertRefused(String name, Supplier<Object> ask) {
    Object answer;
    try {
      answer = ask.get();
    } catch (IllegalArgumentException e) {
      assertThat(e.getMessage()).as(name).startsWith("expected ");
      return;
    }
    assertThat(answer).as(name).isEqualTo(false);
  }

  /// Everything of the other tenant, by his own eyes.
  private String state() {
    return ledger.inbox().page(OTHERS, page()) + "" + ledger.watches().all(OTHERS) + ledger.watches().revisions(OTHERS, OTHER, "w-query")
        + ledger.endpoints().all(OTHERS) + ledger.archive().history(OTHERS, theirs.id()) + ledger.roster().profile(OTHERS, OTHER)
        + ledger.deliveries().dead(OTHERS) + ledger.opinions().precision(OTHERS) + ledger.roster().tenants(OTHER_INSTITUTION)
        + ledger.roster().tenants(new Scope.Consultant("u-2")) + ledger.outbox().after(OTHERS, 0, 100);
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void consultantsAndInstitutionsSeeTheirsAsFarAsTheyMay(Databases database) throws IOException {
    fill(database);
    assertThat(ledger.inbox().page(CONSULTANT, page()).items()).hasSize(1);
    assertThat(ledger.inbox().page(INSTITUTION, page()).items()).hasSize(1);
    ledger.roster().support(MINE, false, "周敏");
    assertThat(ledger.inbox().page(INSTITUTION, page()).items()).isEmpty();
    assertThat(ledger.watches().all(INSTITUTION)).isEmpty();
    assertThat(count(ledger.inbox().counts(INSTITUTION, AlertFilter.ALL))).isEqualTo(1);
    assertThat(ledger.runs().outcomes(INSTITUTION, Sample.run(1).id())).hasSize(1);
    ledger.roster().dismiss(INSTITUTION, CONSULTANT, "t-1");
    assertThat(ledger.inbox().page(CONSULTANT, page()).items()).isEmpty();
    assertThatThrownBy(() -> ledger.roster().saveProfile(CONSULTANT, "t-1", "{}"))
        .hasMessage("expected a tenant that Consultant[id=u-1] may see, found 't-1'");
  }

  @Test
  void everyPublicMethodIsAsked() {
    Set<String> methods = new TreeSet<>();
    for (Class<?> part : List.of(Roster.class, Watches.class, Runs.class, Recorder.class, Inbox.class, Desk.class, Archive.class,
        Opinions.class, Outbox.class, Endpoints.class, Deliveries.class, MergedFamilies.class, Sources.class)) {
      Arrays.stream(part.getDeclaredMethods()).filter(method -> Modifier.isPublic(method.getModifiers()))
          .map(Method::getName).forEach(name -> methods.add(part.getSimpleName() + "." + name));
    }
    Set<String> parts = new TreeSet<>();
    Arrays.stream(Ledger.class.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0 && method.getReturnType() != void.class)
        .forEach(method -> parts.add(method.getReturnType().getSimpleName()));
    Set<String> asked = new TreeSet<>(WITHOUT_SCOPE);
    Stream.of(asked(), askedByOne()).forEach(some -> asked.addAll(some.keySet()));
    assertThat(asked).isEqualTo(methods);
    assertThat(parts).hasSize(13);
  }
}
