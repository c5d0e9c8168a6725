package org.patentbeacon.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PaceTest {
  private final TestTime time = new TestTime();
  private final Pace pace = new Pace(time.withSeed(1));

  private void heed(String header, Duration retryAfter) {
    pace.heed(Throttling.parse(header), retryAfter);
  }

  @Test
  void readsTheRatesOfTheServicesItUses() {
    assertThat(Throttling.parse("busy (images=green:100, inpadoc=yellow:45, other=green:1000, retrieval=orange:20, "
        + "search=green:15)").lights()).isEqualTo(java.util.Map.of(
            OpsService.INPADOC, new Throttling.Light("yellow", 45),
            OpsService.RETRIEVAL, new Throttling.Light("orange", 20)));
    assertThat(Throttling.parse(null).lights()).isEmpty();
    assertThat(Throttling.parse("overloaded").lights()).isEmpty();
  }

  @Test
  void eachServiceHasItsOwnRate() throws Exception {
    heed("busy (inpadoc=green:1, retrieval=green:200)", Duration.ZERO);
    pace.await(OpsService.INPADOC);
    for (int i = 0; i < 200; i++) {
      pace.await(OpsService.RETRIEVAL);
    }
    assertThat(time.waits()).isEmpty();
    pace.await(OpsService.INPADOC);
    assertThat(time.waits()).containsExactly(Pace.WINDOW);
  }

  @Test
  void waitsOnRedAMinuteAndOnBlackAsLongAsOpsSays() throws Exception {
    heed("overloaded (retrieval=red:50)", Duration.ZERO);
    pace.await(OpsService.RETRIEVAL);
    assertThat(time.waits()).containsExactly(Pace.WINDOW);
    heed("overloaded (retrieval=black:0)", Duration.ofMillis(216_383));
    pace.await(OpsService.INPADOC);
    pace.await(OpsService.RETRIEVAL);
    assertThat(time.waits()).containsExactly(Duration.ofMillis(216_383));
  }

  @Test
  void aServiceClosedForHoursStopsTheFetch() {
    heed("overloaded (retrieval=black:0)", Duration.ofHours(3));
    assertThatThrownBy(() -> pace.await(OpsService.RETRIEVAL)).isInstanceOf(FetchStopped.class)
        .hasMessage("OPS wants to be asked again in 180 minutes; what was fetched is kept, run the same again then");
  }

  @Test
  void noMinuteHasMoreRequestsThanWereAllowedInIt() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<Instant> sent = new ArrayList<>();
    List<Integer> allowed = new ArrayList<>();
    int rate = OpsService.RETRIEVAL.firstRate();
    for (int i = 0; i < 2_000; i++) {
      time.pass(Duration.ofMillis(random.nextInt(2_000)));
      pace.await(OpsService.RETRIEVAL);
      sent.add(time.instant());
      allowed.add(rate);
      if (random.nextInt(50) == 0) {
        rate = 1 + random.nextInt(100);
        heed("busy (retrieval=green:" + rate + ")", Duration.ZERO);
      }
    }
    for (int last = 0, first = 0; last < sent.size(); last++) {
      while (!sent.get(first).plusSeconds(60).isAfter(sent.get(last))) {
        first++;
      }
      assertThat(last - first + 1).as("seed %d, the minute before request %d", seed, last)
          .isLessThanOrEqualTo(allowed.get(last));
    }
  }
}
