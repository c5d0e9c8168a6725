package org.patentbeacon.delivery.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.DoubleSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.delivery.Endpoint;
import org.patentbeacon.delivery.sign.Answer;
import org.patentbeacon.delivery.sign.Attempt;

/// Sends what is due, each delivery on a thread of its own, and reports what became of it.
public final class Dispatcher {
  private final Outgoing outgoing;
  private final Map<Endpoint.Channel, Sender> senders;
  private final DispatchSettings settings;
  private final Chance chance;
  /// One looks for what is due at a time.
  private final ReentrantLock looking = new ReentrantLock();

  /// Guarded by `this`: what is on its way, how much of each endpoint, what landed since the ledger was last asked, what happened
  /// so far, how many landed.
  private final Set<String> flying = new HashSet<>();
  private final Map<String, Integer> byEndpoint = new HashMap<>();
  private final Set<String> landedMeanwhile = new HashSet<>();
  private Dispatched dispatched = Dispatched.NOTHING;
  private long landings;
  private volatile @Nullable RuntimeException trouble;

  /// Time and chance.
  ///
  /// @param clock the time
  /// @param random numbers from 0 up to 1, without 1, for the waits; asked by one thread at a time
  public record Chance(Clock clock, DoubleSupplier random) {}

  /// Makes a dispatcher.
  ///
  /// @param outgoing what is to go out
  /// @param senders who sends it, by way
  /// @param settings how much at once and how often
  /// @param chance time and chance
  public Dispatcher(Outgoing outgoing, Map<Endpoint.Channel, Sender> senders, DispatchSettings settings, Chance chance) {
    this.outgoing = outgoing;
    this.senders = Map.copyOf(senders);
    this.settings = settings;
    this.chance = chance;
  }

  /// Sends all that is due now and waits until all of it was reported. Whenever one has landed the next starts, so a receiver that
  /// hangs keeps nobody waiting but the caller.
  ///
  /// @return what happened
  /// @throws InterruptedException when the waiting is interrupted; what is on its way goes on
  public Dispatched round() throws InterruptedException {
    Dispatched before = dispatched();
    Set<String> unreported = Collections.synchronizedSet(new HashSet<>());
    long seen;
    do {
      seen = landings();
    } while (launch(() -> {}, unreported) > 0 || landedSince(seen));
    return dispatched().minus(before);
  }

  /// {@return what happened since this dispatcher was made}
  public synchronized Dispatched dispatched() {
    return dispatched;
  }

  /// {@return why a delivery could not be reported, the last time that happened; absent when it never did}
  public @Nullable RuntimeException trouble() {
    return trouble;
  }

  /// Starts what is due and not on its way, and does not wait for it.
  ///
  /// @param landed called whenever a delivery was reported, so that the next can start; not after one that could not be, lest it be
  /// tried again without a pause
  /// @param passed deliveries that are not started again; those that could not be reported are added to them
  /// @return how many were started
  int launch(Runnable landed, Set<String> passed) {
    looking.lock();
    try {
      List<Parcel> started = takenOff(passed);
      started.forEach(delivery -> Thread.ofVirtual().name("delivery-" + delivery.id()).start(() -> fly(delivery, landed, passed)));
      return started.size();
    } finally {
      looking.unlock();
    }
  }

  /// What landed while the ledger was asked was due when it answered, and is not any more.
  private List<Parcel> takenOff(Set<String> passed) {
    synchronized (this) {
      landedMeanwhile.clear();
    }
    List<Parcel> started = new ArrayList<>();
    for (Parcel delivery : outgoing.due(wanted())) {
      if (takesOff(delivery, passed)) {
        started.add(delivery);
      }
    }
    return started;
  }

  private synchronized Outgoing.Wanted wanted() {
    return new Outgoing.Wanted(chance.clock.instant(), settings.atOnce(), settings.perEndpoint(), byEndpoint);
  }

  private synchronized boolean takesOff(Parcel delivery, Set<String> passed) {
    String endpoint = delivery.place();
    boolean room = flying.size() < settings.atOnce() && byEndpoint.getOrDefault(endpoint, 0) < settings.perEndpoint();
    if (!room || passed.contains(delivery.id()) || landedMeanwhile.contains(delivery.id()) || !flying.add(delivery.id())) {
      return false;
    }
    byEndpoint.merge(endpoint, 1, Integer::sum);
    return true;
  }

  private void fly(Parcel delivery, Runnable landed, Set<String> passed) {
    boolean reported = false;
    try {
      reported = reported(delivery, fate(delivery, attempt(delivery)));
    } finally {
      if (!reported) {
        passed.add(delivery.id());
      }
      land(delivery); // even after an error of the machine, or whoever waits would wait for good
    }
    if (reported) {
      landed.run();
    }
  }

  /// What could not be reported is due as before, and is tried again later with the same key.
  private boolean reported(Parcel delivery, Fate fate) {
    try {
      outgoing.report(delivery, fate);
      count(so -> so.plus(fate));
      return true;
    } catch (RuntimeException e) {
      trouble = e;
      count(Dispatched::plusUnreported);
      return false;
    }
  }

  /// A delivery whose sender breaks is a bad delivery, and no reason to stop the others.
  private Attempt attempt(Parcel delivery) {
    Sender sender = senders.get(delivery.endpoint().channel());
    if (sender == null) {
      return new Attempt.Failed("nothing is set up that sends by " + delivery.endpoint().channel());
    }
    try {
      return sender.send(delivery);
    } catch (RuntimeException e) {
      return new Attempt.Refused("cannot be sent: " + e);
    }
  }

  private Fate fate(Parcel delivery, Attempt attempt) {
    Instant now = chance.clock.instant();
    return switch (attempt.judge(delivery.attempt(), settings.waits())) {
      case Answer.Delivered() -> new Fate.Done(now);
      case Answer.Again(Duration atLeast) -> new Fate.Later(now.plus(longer(atLeast, usual(delivery))), attempt.told());
      case Answer.Disabled() -> new Fate.EndpointGone(now, attempt.told());
      case Answer.DeadLetter(String reason) -> new Fate.Dead(now, reason);
    };
  }

  private synchronized Duration usual(Parcel delivery) {
    return settings.waits().before(delivery.attempt() + 1, chance.random.getAsDouble());
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private synchronized void count(UnaryOperator<Dispatched> next) {
    dispatched = next.apply(dispatched);
  }

  private synchronized void land(Parcel delivery) {
    flying.remove(delivery.id());
    landedMeanwhile.add(delivery.id());
    byEndpoint.computeIfPresent(delivery.place(), (endpoint, count) -> count == 1 ? null : count - 1);
    landings++;
    notifyAll();
  }

  private synchronized long landings() {
    return landings;
  }

  /// Waits until something has landed; false when nothing is on its way.
  private synchronized boolean landedSince(long seen) throws InterruptedException {
    while (landings == seen && !flying.isEmpty()) {
      wait();
    }
    return landings != seen;
  }

  /// Waits until nothing is on its way.
  ///
  /// @throws InterruptedException when the waiting is interrupted
  synchronized void settle() throws InterruptedException {
    while (!flying.isEmpty()) {
      wait();
    }
  }
}
