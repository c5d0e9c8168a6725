package org.patentbeacon.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.delivery.Endpoint;
import org.patentbeacon.delivery.Wishes;
import org.patentbeacon.ledger.Scope;
import org.patentbeacon.sector.read.ProfileReader;
import org.patentbeacon.warning.view.BatchView;

class EnterpriseLoadTest {
  private static final Scope.Tenant TENANT = new Scope.Tenant("t-1");

  @TempDir
  Path folder;

  private static void load(WatchedDatabase watched, String endpoints) throws IOException {
    BatchView view = BatchView.of(watched.database(), LocalDate.of(2026, 11, 20));
    new EnterpriseLoad(watched.beacon(), view, new Scope.Institution("house"), () -> "secret")
        .profile(ProfileReader.read("t-1", "id: t-1\nnames: [蓝田散热科技有限公司]\nendpoints: [" + endpoints + "]\n").orThrow(), "cool-town");
  }

  private static Map<String, Boolean> active(WatchedDatabase watched) {
    Map<String, Boolean> active = new TreeMap<>();
    watched.beacon().ledger().endpoints().all(TENANT).forEach(endpoint -> active.put(endpoint.address(), endpoint.active()));
    return active;
  }

  @Test
  void anEndpointIsToldAsLongAsTheProfileListsIt() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(Map.of("topics.yaml", "topics:\n  - {id: n-1, name: 液冷, query: TI=液冷}\n"));
      String both = "{channel: email, to: a@example.com}, {channel: email, to: b@example.com}";
      load(watched, both);
      watched.beacon().ledger().endpoints().add(TENANT,
          new Endpoint("t-1", "e-hand", Endpoint.Channel.EMAIL, "hand@example.com", List.of("s"), true), Wishes.USUAL);
      load(watched, "{channel: email, to: b@example.com}");
      assertThat(active(watched)).hasToString("{a@example.com=false, b@example.com=true, hand@example.com=true}");
      load(watched, both);
      assertThat(active(watched)).hasToString("{a@example.com=true, b@example.com=true, hand@example.com=true}");
    }
  }

  @Test
  void anEndpointThatWasSwitchedOffStaysSo() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(Map.of("topics.yaml", "topics:\n  - {id: n-1, name: 液冷, query: TI=液冷}\n"));
      load(watched, "{channel: email, to: a@example.com}");
      watched.beacon().ledger().endpoints().activate(TENANT, watched.beacon().ledger().endpoints().all(TENANT).getFirst().id(), false);
      load(watched, "{channel: email, to: a@example.com}, {channel: email, to: b@example.com}");
      assertThat(active(watched)).hasToString("{a@example.com=false, b@example.com=true}");
    }
  }
}
