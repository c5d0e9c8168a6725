package org.patentbeacon.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.sector.PrecisionSample;
import org.patentbeacon.sector.TopicTree.Node;
import org.patentbeacon.sector.bound.BoundSector;
import org.patentbeacon.sector.measure.PrecisionSheet;
import org.patentbeacon.sector.measure.SectorBinding;
import org.patentbeacon.sector.write.RowAppender;
import org.patentbeacon.server.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `beacon sector sample`: how precise a topic is, by documents that somebody looks at.
@Command(name = "sample", mixinStandardHelpOptions = true,
    description = {"draw documents of a topic to judge, or take the sheet back", "随机抽取节点文献供判定，或读回判定表"})
final class SectorSampleCommand extends DatabaseCommand {
  @Parameters(paramLabel = "PATH", description = {"the topic, such as 照明/封装", "节点路径"})
  private String path = "";

  @Option(names = "--n", paramLabel = "N", description = {"how many documents are drawn", "抽取件数"})
  private int n = 30;

  @Option(names = "--seed", paramLabel = "S", description = {"decides which are drawn", "随机种子"})
  private long seed = 1;

  @Option(names = "-o", paramLabel = "FILE.csv", description = {"where the sheet is written", "判定表输出文件"})
  private @Nullable Path sheet;

  @Option(names = "--read", paramLabel = "FILE.csv", description = {"a sheet to take back", "读回的判定表"})
  private @Nullable Path judged;

  @Option(names = "--folder", paramLabel = "FOLDER",
      description = {"the folder of the sector, which gets the result too", "专题库目录，结果同时记入其中"})
  private @Nullable Path folder;

  SectorSampleCommand() {}

  @Override
  int run(PatentDatabase db) throws Exception {
    for (BoundSector sector : db.sectors().all()) {
      Optional<Node> topic = sector.sector().topics().at(path).filter(node -> node.parent() != null);
      if (topic.isPresent()) {
        return judged == null ? draw(db, topic.get()) : take(db, sector, topic.get(), judged);
      }
    }
    output.err().println("beacon: " + shared.say("没有节点“" + path + "”", "no sector that is bound has the topic '" + path + "'"));
    return ExitCode.USAGE;
  }

  private int draw(PatentDatabase db, Node topic) throws Exception {
    if (sheet == null) {
      output.err().println("beacon: " + shared.say("需要 -o FILE.csv 或 --read FILE.csv", "expected -o FILE.csv or --read FILE.csv"));
      return ExitCode.USAGE;
    }
    String drawn = PrecisionSheet.draw(db, topic, n, seed);
    Files.writeString(sheet, drawn);
    output.err().println(sheet + shared.say("：在 relevant 列填 是 或 否，再用 --read 读回",
        ": say yes or no in the column 'relevant', then take it back with --read"));
    return ExitCode.DONE;
  }

  private int take(PatentDatabase db, BoundSector sector, Node topic, Path file) throws Exception {
    PrecisionSample sample = PrecisionSheet.read(file, db.snapshot().id(), LocalDate.now(ZoneId.of("Asia/Shanghai")));
    if (!sample.topic().equals(topic.topic().id())) {
      output.err().println("beacon: " + shared.say("表中节点为 " + sample.topic() + "，应为 " + topic.topic().id(),
          "expected the topic " + topic.topic().id() + " in the sheet, found " + sample.topic()));
      return ExitCode.REFUSED;
    }
    SectorBinding.keep(db, sector, sample);
    if (folder != null) {
      new RowAppender(folder).samples(List.of(sample));
    }
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("topic", sample.topic());
    answer.put("n", sample.n());
    answer.put("relevant", sample.relevant());
    answer.put("precision", (double) sample.relevant() / sample.n());
    answer.put("low", sample.low());
    answer.put("high", sample.high());
    output.out().println(shared.json ? Json.write(answer) : String.format(Locale.ROOT,
        shared.say("%s：%d 件中 %d 件相关，查准率 %.3f（95 %% 区间 %.3f–%.3f）", "%s: %2$d judged, %3$d relevant, precision %4$.3f (95 %% interval %5$.3f to %6$.3f)"),
        topic.path(), sample.n(), sample.relevant(), (double) sample.relevant() / sample.n(), sample.low(), sample.high()));
    return ExitCode.DONE;
  }
}
