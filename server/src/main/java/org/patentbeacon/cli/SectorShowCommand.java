package org.patentbeacon.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.PatentQuery.Reach;
import org.patentbeacon.query.write.QueryPrinter;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.sector.SectorQuery;
import org.patentbeacon.sector.TopicTree.Node;
import org.patentbeacon.sector.bound.BoundSector;
import org.patentbeacon.sector.measure.SectorCounts;
import org.patentbeacon.sector.measure.TopicCount;
import org.patentbeacon.server.Json;
import org.patentbeacon.server.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `beacon sector show`: the topics of the bound sectors, how much each holds and what it amounts to.
@Command(name = "show", mixinStandardHelpOptions = true,
    description = {"the topics of a database, how much each holds, and the query it amounts to", "数据库中各节点的文献数与等价检索式"})
class SectorShowCommand extends DatabaseCommand {
  @Option(names = "--unit", paramLabel = "U", description = {"publication, application or family", "计数单位"})
  private String unit = "family";

  @Parameters(arity = "0..1", paramLabel = "PATH", description = {"a topic, such as 照明/封装; all when missing", "节点路径，缺省为全部"})
  private @Nullable String path;

  SectorShowCommand() {}

  /// Whether queries are shown.
  boolean withQueries() {
    return true;
  }

  @Override
  int run(PatentDatabase db) throws Exception {
    CountUnit counted = Words.unit(unit);
    List<SectorCounts> all = new ArrayList<>();
    List<BoundSector> sectors = db.sectors().all();
    for (BoundSector sector : sectors) {
      Optional<Node> asked = path == null ? Optional.of(sector.sector().topics().root()) : sector.sector().topics().at(path);
      if (asked.isPresent()) {
        SectorCounts counts = SectorCounts.of(db, sector, counted);
        all.add(new SectorCounts(counts.sector(), counts.revision(), counts.snapshot(), counts.unit(),
            counts.topics().stream().filter(topic -> isWithin(topic, asked.get())).toList()));
      }
    }
    if (all.isEmpty()) {
      output.err().println("beacon: " + (path == null ? shared.say("没有绑定专题库（beacon sector bind 可绑定）", "no sector is bound; beacon sector bind binds one")
          : shared.say("没有节点“" + path + "”", "no sector that is bound has the topic '" + path + "'")));
      return ExitCode.REFUSED;
    }
    if (shared.json) {
      output.out().println(Json.write(all.size() == 1 ? all.getFirst() : all));
      return ExitCode.DONE;
    }
    for (SectorCounts counts : all) {
      BoundSector sector = sectors.stream().filter(bound -> bound.id().equals(counts.sector())).findFirst().orElseThrow();
      output.out().println(counts.sector() + shared.say(" 版本 ", ", revision ") + counts.revision() + shared.say("，快照 ", ", snapshot ")
          + counts.snapshot() + shared.say("，单位：", ", in ") + shared.units(counts.unit()));
      counts.topics().forEach(topic -> tell(sector, topic));
    }
    return ExitCode.DONE;
  }

  private static boolean isWithin(TopicCount topic, Node above) {
    return topic.path().equals(above.path()) || topic.path().startsWith(above.path() + "/");
  }

  private void tell(BoundSector sector, TopicCount topic) {
    int depth = (int) topic.path().chars().filter(c -> c == '/').count();
    String name = topic.path().substring(topic.path().lastIndexOf('/') + 1);
    StringBuilder line = new StringBuilder("  ".repeat(depth)).append(name).append("  ").append(topic.count());
    add(line, topic.own() == topic.count() ? 0 : topic.own(), "自有 ", "own ");
    add(line, topic.included(), "收入 ", "included ");
    add(line, topic.excluded(), "排除 ", "excluded ");
    add(line, topic.waiting(), "待入库 ", "waiting ");
    output.out().println(line);
    if (withQueries()) {
      sector.topics().holds(topic.path(), Reach.EXACT).filter(query -> !query.equals(SectorQuery.NOTHING))
          .ifPresent(query -> output.out().println("  ".repeat(depth + 2) + QueryPrinter.print(query, Dialect.BEACON)));
    }
  }

  private void add(StringBuilder line, long number, String zh, String en) {
    if (number > 0) {
      line.append(shared.say("，", ", ")).append(shared.say(zh, en)).append(number);
    }
  }

  /// `beacon sector count`: the same without queries.
  @Command(name = "count", mixinStandardHelpOptions = true,
      description = {"how much each topic of a database holds", "数据库中各节点的文献数"})
  static final class Count extends SectorShowCommand {
    Count() {}

    @Override
    boolean withQueries() {
      return false;
    }
  }
}
