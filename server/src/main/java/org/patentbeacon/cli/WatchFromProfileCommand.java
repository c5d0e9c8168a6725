package org.patentbeacon.cli;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.patentbeacon.ledger.Ledger;
import org.patentbeacon.ledger.Scope;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.server.Json;
import org.patentbeacon.warning.Beacon;
import org.patentbeacon.warning.EnterpriseLoad;
import org.patentbeacon.warning.Loaded;
import org.patentbeacon.warning.Preview;
import org.patentbeacon.warning.profile.LedgerProfiles;
import org.patentbeacon.warning.view.BatchView;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.generate.Generated;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `beacon watch from-profile`: enterprise profiles become watches.
@Command(name = "from-profile", mixinStandardHelpOptions = true,
    description = {"load enterprise profiles and make their watches", "载入企业档案并生成监视"})
final class WatchFromProfileCommand implements Callable<Integer> {
  private static final int SECRET_BYTES = 24;

  @Mixin
  private Shared shared = new Shared();

  @Mixin
  private Output output = new Output();

  @Mixin
  private LedgerPlace place = new LedgerPlace();

  @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "profiles, folders of profiles, folders of sectors")
  private List<Path> paths = List.of();

  @Option(names = "--preview", description = "keep nothing; say what each watch would have raised in the last twelve months")
  private boolean preview;

  @Option(names = "--institution", paramLabel = "ID", description = "who runs the clusters (${DEFAULT-VALUE})")
  private String institution = "institution";

  WatchFromProfileCommand() {}

  /// What a profile asks for, and what it would have raised.
  record Previewed(String tenant, Generated generated, List<Preview.Forecast> forecasts) {}

  /// Secrets that nobody can guess.
  static Supplier<String> secrets() {
    SecureRandom random = new SecureRandom();
    return () -> {
      byte[] bytes = new byte[SECRET_BYTES];
      random.nextBytes(bytes);
      return HexFormat.of().formatHex(bytes);
    };
  }

  @Override
  public Integer call() throws Exception {
    ProfileSources sources = ProfileSources.of(paths);
    try (PatentDatabase db = place.database.existing(); Beacon beacon = place.open(db)) {
      BatchView view = BatchView.of(db, LocalDate.ofInstant(Clock.systemUTC().instant(), Ledger.OFFICE_TIME));
      EnterpriseLoad load = new EnterpriseLoad(beacon, view, new Scope.Institution(institution), secrets());
      return preview ? previewed(load, view, sources) : loaded(load, sources);
    }
  }

  private int loaded(EnterpriseLoad load, ProfileSources sources) throws Exception {
    List<Loaded> all = new ArrayList<>();
    for (ProfileSources.Topped one : sources.clusters()) {
      all.add(load.cluster(one.cluster(), one.topmost()));
    }
    for (ProfileSources.Entry entry : sources.profiles()) {
      load.enter(entry.cluster());
      all.add(load.profile(entry.profile(), entry.cluster().id()));
    }
    if (shared.json) {
      output.out().println(Json.write(all));
    } else {
      all.forEach(this::tell);
    }
    return ExitCode.DONE;
  }

  private void tell(Loaded loaded) {
    output.out().println(loaded.tenant() + shared.say("  档案版本 ", "  profile revision ") + loaded.revision() + (loaded.incomplete()
        ? shared.say("  档案不完整，只监视节点", "  incomplete: only topics are watched") : ""));
    loaded.watches().forEach(watch -> output.out().println("  " + word(watch.became()) + "\t" + watch.id() + "\t" + watch.kind() + "\t"
        + shared.say(watch.why().zh(), watch.why().en())));
    loaded.cut().forEach(watch -> output.out().println("  " + word(watch.became()) + "\t" + watch.id() + "\t" + watch.kind() + "\t"
        + shared.say(watch.why().zh(), watch.why().en())));
    loaded.retired().forEach(id -> output.out().println("  " + shared.say("停用", "retired") + "\t" + id));
    loaded.tasks().forEach(task -> output.out().println("  " + shared.say("待办", "to do") + "\t" + shared.say(task.text().zh(), task.text().en())));
  }

  private String word(Loaded.Became became) {
    return switch (became) {
      case ADDED -> shared.say("新增", "added");
      case KEPT -> shared.say("保留", "kept");
      case REVISED -> shared.say("更新", "revised");
      case DETACHED -> shared.say("手工修改", "edited by hand");
      case CUT -> shared.say("超出上限", "too many");
    };
  }

  private int previewed(EnterpriseLoad load, BatchView view, ProfileSources sources) throws Exception {
    List<Previewed> all = new ArrayList<>();
    for (ProfileSources.Entry entry : sources.profiles()) {
      Generated generated = load.generated(entry.profile());
      List<Watch> watches = generated.watches().stream().map(EnterpriseLoad::watch).toList();
      Preview asked = new Preview(view, Preview.with(entry.profile(), new LedgerProfiles(load.beacon().ledger().roster())));
      all.add(new Previewed(entry.profile().id(), generated, asked.of(watches)));
    }
    if (shared.json) {
      output.out().println(Json.write(all));
    } else {
      all.forEach(this::tell);
    }
    return ExitCode.DONE;
  }

  private void tell(Previewed one) {
    output.out().println(one.tenant());
    for (int i = 0; i < one.forecasts().size(); i++) {
      Preview.Forecast forecast = one.forecasts().get(i);
      output.out().println("  " + one.generated().watches().get(i).kind() + "\t" + shared.say(one.generated().watches().get(i).why().zh(),
          one.generated().watches().get(i).why().en()) + "\t" + (forecast.failed() == null
          ? shared.say("近十二个月预警：", "alerts in the last twelve months: ") + forecast.alerts() + " " + forecast.months() : forecast.failed()));
    }
  }
}
