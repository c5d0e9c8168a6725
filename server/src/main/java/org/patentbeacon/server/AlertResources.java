package org.patentbeacon.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.Alert;
import org.patentbeacon.alert.AlertFilter;
import org.patentbeacon.alert.rule.AlertState;
import org.patentbeacon.alert.rule.DismissReason;
import org.patentbeacon.alert.rule.Move;
import org.patentbeacon.alert.rule.Mover;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.delivery.Endpoint;
import org.patentbeacon.delivery.feed.AlertFeed;
import org.patentbeacon.delivery.feed.FeedAddress;
import org.patentbeacon.delivery.layout.Letterhead;
import org.patentbeacon.delivery.message.AlertNews;
import org.patentbeacon.delivery.post.NewsOf;
import org.patentbeacon.ledger.Desk;
import org.patentbeacon.ledger.Inbox;
import org.patentbeacon.ledger.InboxCursor;
import org.patentbeacon.ledger.Ledger;
import org.patentbeacon.ledger.Opinions;
import org.patentbeacon.ledger.Scope;
import org.patentbeacon.warning.Beacon;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchKind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What the service says of alerts, and what people do with them over HTTP.
final class AlertResources {
  private static final int MOST = 200;
  private static final String MOVER = "http";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final Beacon beacon;

  AlertResources(Beacon beacon) {
    this.beacon = beacon;
  }

  /// What somebody wants to do with an alert.
  ///
  /// @param to the state wanted
  /// @param by who wants it
  /// @param assignee who is to deal with it
  /// @param until until when it is to wait
  /// @param reason why it is put aside
  /// @param text in words
  private record Transition(@Nullable AlertState to, @Nullable String by, @Nullable String assignee, @Nullable LocalDate until,
      @Nullable DismissReason reason, @Nullable String text) {
    Move.Terms terms() {
      Move.Wake wake = to == AlertState.SNOOZED ? new Move.Wake(until, true) : null;
      return new Move.Terms(assignee, wake, reason, text == null ? "" : text);
    }
  }

  /// What somebody thinks of an alert.
  ///
  /// @param verdict what he thinks
  /// @param by who
  private record Feedback(Opinions.@Nullable Verdict verdict, @Nullable String by) {}

  private static Scope.Tenant scope(Parameters parameters) {
    return new Scope.Tenant(parameters.text("tenant", Watch.DEFAULT_TENANT));
  }

  private static void json(Context context, Object value) {
    context.contentType("application/json").result(Json.write(value));
  }

  void page(Context context) {
    Parameters parameters = Parameters.of(context, "tenant", "cursor", "limit", "severity", "kind", "state", "order");
    AlertFilter filter = new AlertFilter(null, oneOf(parameters, "severity", Severity.class), oneOf(parameters, "kind", WatchKind.class),
        oneOf(parameters, "state", AlertState.class));
    InboxCursor.Order order = oneOf(parameters, "order", InboxCursor.Order.class);
    json(context, beacon.ledger().inbox().page(scope(parameters), new Inbox.Request(filter,
        order == null ? InboxCursor.Order.NEWEST_FIRST : order, parameters.text("cursor"), parameters.number("limit", 100, MOST))));
  }

  private static <E extends Enum<E>> @Nullable E oneOf(Parameters parameters, String name, Class<E> words) {
    String found = parameters.text(name);
    if (found == null) {
      return null;
    }
    return Arrays.stream(words.getEnumConstants()).filter(word -> word.name().equals(found.toUpperCase(Locale.ROOT))).findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name + ": expected one of " + Arrays.stream(words.getEnumConstants())
            .map(Enum::name).collect(Collectors.joining(", ")) + ", found '" + found + "'"));
  }

  void alert(Context context) {
    Parameters parameters = Parameters.of(context, "tenant");
    String id = context.pathParam("id");
    beacon.ledger().inbox().find(scope(parameters), id).ifPresentOrElse(alert -> tell(context, alert), () -> unknown(id).send(context));
  }

  /// The alert with its version, by which it is moved.
  private static void tell(Context context, Alert alert) {
    json(context.header("ETag", tag(alert)), alert);
  }

  private static String tag(Alert alert) {
    return "\"" + alert.standing().version() + "\"";
  }

  private static Problem unknown(String id) {
    return Problem.of(404, "no such alert", "there is no alert '" + id + "'");
  }

  void move(Context context) {
    Parameters parameters = Parameters.of(context, "tenant");
    String seen = context.header("If-Match");
    if (seen == null) {
      Problem.of(428, "which version was seen?", "expected the version of the alert in If-Match, as its ETag gives it").send(context);
      return;
    }
    Transition wanted = read(context, Transition.class);
    if (wanted.to() == null) {
      throw new IllegalArgumentException("to: expected a state such as SEEN, found nothing");
    }
    Desk.Person who = new Desk.Person(wanted.by() == null ? MOVER : wanted.by(), Mover.TENANT_ADMIN);
    switch (beacon.ledger().desk().move(scope(parameters),
        new Desk.Wanted(context.pathParam("id"), version(seen), who, wanted.to(), wanted.terms()))) {
      case Desk.Moved(Alert alert) -> tell(context, alert);
      case Desk.Conflict(Alert alert) -> Problem.of(409, "another was first", "expected version " + version(seen)
          + ", the alert is at version " + alert.standing().version()).send(context.header("ETag", tag(alert)));
      case Desk.Refused(String message, List<String> _) -> Problem.of(422, "refused", message).send(context);
      case Desk.Unknown(String id) -> unknown(id).send(context);
    }
  }

  private static int version(String tag) {
    return Words.number(tag.replace("\"", ""), "If-Match");
  }

  private static <T> T read(Context context, Class<T> record) {
    try {
      return JSON.readValue(context.body(), record);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("the body: " + e.getOriginalMessage(), e);
    }
  }

  void feedback(Context context) {
    Parameters parameters = Parameters.of(context, "tenant");
    Feedback said = read(context, Feedback.class);
    if (said.verdict() == null) {
      throw new IllegalArgumentException("verdict: expected USEFUL or NOT_USEFUL, found nothing");
    }
    String id = context.pathParam("id");
    if (beacon.ledger().opinions().say(scope(parameters), id, said.by() == null ? MOVER : said.by(), said.verdict())) {
      context.status(204);
    } else {
      unknown(id).send(context);
    }
  }

  void run(Context context) throws IOException {
    Parameters.of(context);
    json(context, beacon.run());
  }

  /// The feed of the tenant whose token it is; without the right token there is none.
  void feed(Context context) {
    Parameters parameters = Parameters.of(context, "watch", "page");
    String token = context.pathParam("token");
    beacon.ledger().endpoints().feed(token).ifPresentOrElse(endpoint -> feed(context, parameters, endpoint),
        () -> Problem.of(404, "no such feed", "there is no feed at this address").send(context));
  }

  private void feed(Context context, Parameters parameters, Endpoint endpoint) {
    Scope.Tenant scope = new Scope.Tenant(endpoint.tenantId());
    NewsOf newsOf = new NewsOf(beacon.ledger(), new HashMap<>());
    List<AlertNews> notices = beacon.ledger().outbox().after(scope, 0, Integer.MAX_VALUE).stream().map(newsOf::notice).toList();
    String site = context.scheme() + "://" + context.host();
    String lang = beacon.ledger().endpoints().wishes(scope, endpoint.id()).orElseThrow().lang();
    Map<String, String> names = Map.of("zh", "专利烽火台", "en", "Patent Beacon");
    Letterhead head = new Letterhead(lang, Ledger.OFFICE_TIME, names.getOrDefault(lang, "Patent Beacon"),
        URI.create(site + "/?alert="));
    context.contentType("application/atom+xml; charset=utf-8").result(AlertFeed.page(notices,
        new FeedAddress(URI.create(site + context.path()), parameters.text("watch")), head, parameters.number("page", 1, Integer.MAX_VALUE)));
  }
}
