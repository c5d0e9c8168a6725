package org.patentbeacon.cli;

import java.io.IOException;
import java.util.List;
import org.patentbeacon.embedding.ModelException;
import org.patentbeacon.search.MeaningModels;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.server.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `beacon meaning`: the models by which documents of similar meaning are found, an option that is off until models are
/// named.
@Command(name = "meaning", mixinStandardHelpOptions = true,
    description = {"models that find similar meaning", "按语义查找所用的模型"},
    subcommands = {MeaningCommand.Use.class, MeaningCommand.Update.class, MeaningCommand.Show.class})
final class MeaningCommand {
  MeaningCommand() {}

  private static void print(MeaningModels models, Shared shared, Output output) throws IOException {
    List<MeaningModels.State> states = models.states();
    if (shared.json) {
      output.out().println(Json.write(states));
    } else if (states.isEmpty()) {
      output.out().println(shared.say("没有模型，不按语义查找", "no model: similar meaning is not looked for"));
    } else {
      states.forEach(state -> output.out().println(line(state, shared)));
    }
  }

  private static String line(MeaningModels.State state, Shared shared) {
    String waiting = state.waiting() == 0 ? shared.say("全部文献已处理", "every document was read")
        : shared.say(state.waiting() + " 篇文献待处理", state.waiting() + " documents wait");
    return state.model() + "\t" + state.vectors() + "\t" + state.languages() + "\t" + waiting;
  }

  /// `beacon meaning use`.
  @Command(name = "use", mixinStandardHelpOptions = true, description = {
      "name the models, in place of those before; none turns the option off", "指定模型，取代原有的；不指定则关闭"})
  static final class Use extends DatabaseCommand {
    @Parameters(arity = "0..*", paramLabel = "MODEL", description = {
        "zh, en, or the folder of a model with model.onnx and its tokenizer",
        "zh、en，或含 model.onnx 及其分词器的目录"})
    private List<String> models = List.of();

    Use() {}

    @Override
    int run(PatentDatabase db) throws Exception {
      try {
        db.similarity().models().use(models);
      } catch (ModelException e) {
        output.err().println("beacon: " + e.getMessage());
        return ExitCode.USAGE;
      }
      print(db.similarity().models(), shared, output);
      return ExitCode.DONE;
    }
  }

  /// `beacon meaning update`.
  @Command(name = "update", mixinStandardHelpOptions = true, description = {
      "give documents their vectors, those that arrived or changed since", "为新到或变化的文献计算向量"})
  static final class Update extends DatabaseCommand {
    Update() {}

    @Override
    int run(PatentDatabase db) throws Exception {
      MeaningModels models = db.similarity().models();
      MeaningUpdate.of(models, shared, output.err());
      print(models, shared, output);
      return ExitCode.DONE;
    }
  }

  /// `beacon meaning show`.
  @Command(name = "show", mixinStandardHelpOptions = true, description = {
      "the models, and how many documents wait for them", "列出模型及待处理的文献数"})
  static final class Show extends DatabaseCommand {
    Show() {}

    @Override
    int run(PatentDatabase db) throws Exception {
      print(db.similarity().models(), shared, output);
      return ExitCode.DONE;
    }
  }
}
