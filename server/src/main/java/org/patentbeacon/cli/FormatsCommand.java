package org.patentbeacon.cli;

import java.util.concurrent.Callable;
import org.patentbeacon.format.Format;
import org.patentbeacon.format.FormatCatalog;
import org.patentbeacon.server.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `beacon formats`: the formats that can be read.
@Command(name = "formats", mixinStandardHelpOptions = true,
    description = {"list the formats that can be read", "列出可读取的格式"})
final class FormatsCommand implements Callable<Integer> {
  @Mixin
  private Shared shared = new Shared();

  @Mixin
  private Output output = new Output();

  FormatsCommand() {}

  @Override
  public Integer call() {
    if (shared.json) {
      output.out().println(Json.write(FormatCatalog.formats()));
      return ExitCode.DONE;
    }
    for (Format format : FormatCatalog.formats()) {
      output.out().printf("%-20s %s (%s)%n", format.id(), say(format.name()), say(format.recognisedBy()));
    }
    return ExitCode.DONE;
  }

  private String say(Format.Words words) {
    return shared.say(words.zh(), words.en());
  }
}
