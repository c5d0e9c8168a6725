package org.patentbeacon.delivery.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.patentbeacon.delivery.Endpoint;
import org.patentbeacon.delivery.sign.Answer;
import org.patentbeacon.delivery.sign.Attempt;
import org.patentbeacon.delivery.sign.RetryWait;

@Timeout(60)
class DispatcherTest {
  private static final Attempt OK = new Attempt.Answered(Answer.of(200));

  private final Post post = new Post();

  private Dispatcher dispatcher(Sender webhooks) {
    return dispatcher(webhooks, DispatchSettings.DEFAULT);
  }

  private Dispatcher dispatcher(Sender webhooks, DispatchSettings settings) {
    return new Dispatcher(post, Map.of(Endpoint.Channel.WEBHOOK, webhooks), settings, new Dispatcher.Chance(post, () -> 0.5));
  }

  @Test
  void deliversAtTheTwelfthAttempt() throws InterruptedException {
    post.add("d1", "e1", Endpoint.Channel.WEBHOOK);
    List<String> keys = Collections.synchronizedList(new ArrayList<>());
    Dispatcher dispatcher = dispatcher(delivery -> {
      keys.add(delivery.key().toString());
      return delivery.attempt() < 12 ? new Attempt.Answered(Answer.of(500)) : OK;
    });
    List<Duration> waited = new ArrayList<>();
    while (post.waiting() > 0) {
      dispatcher.round();
      if (post.waiting() > 0) {
        Duration wait = Duration.between(post.instant(), post.nextDue());
        waited.add(wait);
        post.pass(wait);
      }
    }
    assertThat(keys).hasSize(12).containsOnly("al_d1:CREATED:1");
    assertThat(waited).hasSize(11).startsWith(Duration.ofMillis(22_500), Duration.ofSeconds(45), Duration.ofSeconds(90))
        .endsWith(Duration.ofSeconds(11_520), Duration.ofSeconds(16_200));
    assertThat(post.fates.get("d1").getLast()).isEqualTo(new Fate.Done(post.instant()));
    assertThat(dispatcher.dispatched()).isEqualTo(new Dispatched(1, 11, 0, 0, 0));
  }

  @Test
  void givesUpAfterTheTwelfthAttemptAndAfterTheThirdRefusal() throws InterruptedException {
    post.add("down", "e1", Endpoint.Channel.WEBHOOK);
    post.add("refused", "e2", Endpoint.Channel.WEBHOOK);
    post.add("redirect", "e3", Endpoint.Channel.WEBHOOK);
    Dispatcher dispatcher = dispatcher(delivery -> switch (delivery.id()) {
      case "down" -> new Attempt.Failed("nobody answers");
      case "refused" -> new Attempt.Answered(Answer.of(404));
      default -> new Attempt.Answered(Answer.of(302));
    });
    while (post.waiting() > 0) {
      dispatcher.round();
      post.pass(Duration.ofHours(7));
    }
    assertThat(post.fates.get("down")).hasSize(12).last().isInstanceOfSatisfying(Fate.Dead.class,
        dead -> assertThat(dead.reason()).isEqualTo("nobody answers, after 12 attempts"));
    assertThat(post.fates.get("refused")).hasSize(3).last().isInstanceOfSatisfying(Fate.Dead.class,
        dead -> assertThat(dead.reason()).isEqualTo("HTTP 404 after 3 attempts"));
    assertThat(post.fates.get("redirect")).singleElement().isInstanceOf(Fate.Dead.class);
  }

  @Test
  void sendsAgainWithTheSameKeyWhatItCouldNotReport() throws InterruptedException {
    post.add("d1", "e1", Endpoint.Channel.WEBHOOK);
    post.failReports(1);
    List<String> got = Collections.synchronizedList(new ArrayList<>());
    Sender receiver = delivery -> {
      got.add(delivery.key().toString());
      return OK;
    };
    Dispatcher first = dispatcher(receiver);
    assertThat(first.round()).isEqualTo(new Dispatched(0, 0, 0, 0, 1));
    assertThat(first.trouble()).hasMessage("cut off before the report");
    assertThat(dispatcher(receiver).round()).as("after a new start").isEqualTo(new Dispatched(1, 0, 0, 0, 0));
    assertThat(got).hasSize(2);
    assertThat(Set.copyOf(got)).containsExactly("al_d1:CREATED:1");
  }

  @Test
  void waitsAsLongAsTheReceiverAsks() throws InterruptedException {
    post.add("d1", "e1", Endpoint.Channel.WEBHOOK);
    dispatcher(delivery -> new Attempt.Answered(new Answer(429, Duration.ofHours(2)))).round();
    assertThat(post.fates.get("d1")).containsExactly(new Fate.Later(post.instant().plus(Duration.ofHours(2)), "HTTP 429"));
  }

  @Test
  void stopsSendingToAReceiverThatIsNoMore() throws InterruptedException {
    for (int i = 0; i < 5; i++) {
      post.add("d" + i, "e1", Endpoint.Channel.WEBHOOK);
    }
    AtomicInteger calls = new AtomicInteger();
    dispatcher(delivery -> {
      calls.incrementAndGet();
      return new Attempt.Answered(Answer.of(410));
    }).round();
    assertThat(calls).hasValue(1);
    assertThat(post.waiting()).isZero();
  }

  @Test
  void survivesASenderThatBreaksAndAWayThatIsNotSetUp() throws InterruptedException {
    post.add("broken", "e1", Endpoint.Channel.WEBHOOK);
    post.add("mail", "e2", Endpoint.Channel.EMAIL);
    post.add("good", "e3", Endpoint.Channel.WEBHOOK);
    dispatcher(delivery -> {
      if (delivery.id().equals("broken")) {
        throw new IllegalArgumentException("no alert");
      }
      return OK;
    }).round();
    assertThat(post.fates.get("broken")).singleElement().isInstanceOfSatisfying(Fate.Later.class,
        later -> assertThat(later.reason()).isEqualTo("cannot be sent: java.lang.IllegalArgumentException: no alert"));
    assertThat(post.fates.get("mail")).singleElement().isInstanceOfSatisfying(Fate.Later.class,
        later -> assertThat(later.reason()).isEqualTo("nothing is set up that sends by EMAIL"));
    assertThat(post.fates.get("good")).containsExactly(new Fate.Done(post.instant()));
  }

  /// A receiver that hangs has a thousand deliveries due before those of the others; the others get theirs meanwhile.
  @Test
  void holdsNobodyUpForAReceiverThatHangs() throws InterruptedException {
    for (int i = 0; i < 1000; i++) {
      post.add("hang" + i, "hang", Endpoint.Channel.WEBHOOK);
    }
    for (int i = 0; i < 300; i++) {
      post.add("good" + i, "good" + i % 30, Endpoint.Channel.WEBHOOK);
    }
    CountDownLatch arrived = new CountDownLatch(300);
    CountDownLatch end = new CountDownLatch(1);
    try (DispatchLoop loop = DispatchLoop.start(dispatcher(delivery -> {
      if (delivery.endpoint().id().equals("hang")) {
        awaitUninterruptibly(end);
        return new Attempt.Failed("hung");
      }
      arrived.countDown();
      return OK;
    }, new DispatchSettings(RetryWait.DEFAULT, 2, 50)), Duration.ofSeconds(30))) {
      assertThat(arrived.await(30, TimeUnit.SECONDS)).as("without waiting for the next look").isTrue();
      assertThat(loop.trouble()).isNull();
      end.countDown();
    }
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void keepsWithinTheLimits() throws InterruptedException {
    for (int i = 0; i < 200; i++) {
      post.add("d" + i, "e" + i % 7, Endpoint.Channel.WEBHOOK);
    }
    Map<String, AtomicInteger> flying = new ConcurrentHashMap<>();
    Set<String> exceeded = ConcurrentHashMap.newKeySet();
    dispatcher(delivery -> {
      count(flying, delivery.endpoint().id(), 3, exceeded);
      count(flying, "all", 10, exceeded);
      LockSupport.parkNanos(10_000);
      flying.get("all").decrementAndGet();
      flying.get(delivery.endpoint().id()).decrementAndGet();
      return OK;
    }, new DispatchSettings(RetryWait.DEFAULT, 3, 10)).round();
    assertThat(exceeded).isEmpty();
    assertThat(post.waiting()).isZero();
  }

  private static void count(Map<String, AtomicInteger> flying, String name, int most, Set<String> exceeded) {
    if (flying.computeIfAbsent(name, key -> new AtomicInteger()).incrementAndGet() > most) {
      exceeded.add(name);
    }
  }

  /// Receivers that fail at random and reports that are cut off at random: in the end every receiver has each key, and those that
  /// keep keys saw none twice.
  @Test
  void losesNothingAndDoublesNothingByItsKey() throws InterruptedException {
    long seed = 7;
    Random random = new Random(seed);
    Set<String> expected = new HashSet<>();
    for (int i = 0; i < 200; i++) {
      post.add("d" + i, "e" + i % 10, Endpoint.Channel.WEBHOOK);
      expected.add("al_d" + i + ":CREATED:1");
    }
    Set<String> stored = ConcurrentHashMap.newKeySet();
    Sender flaky = delivery -> {
      int luck;
      synchronized (random) {
        luck = random.nextInt(4);
      }
      if (luck > 0) {
        stored.add(delivery.key().toString());
      }
      return luck > 1 ? OK : new Attempt.Answered(Answer.of(500));
    };
    for (int round = 0; round < 100 && post.waiting() > 0; round++) {
      post.failReports(random.nextInt(5));
      dispatcher(flaky).round();
      post.pass(Duration.ofHours(6));
    }
    long dead = post.fates.values().stream().filter(fates -> fates.getLast() instanceof Fate.Dead).count();
    assertThat(post.waiting()).as("seed %d", seed).isZero();
    assertThat(stored.size() + dead).as("seed %d", seed).isGreaterThanOrEqualTo(expected.size());
    assertThat(expected).as("seed %d", seed).containsAll(stored);
  }
}
