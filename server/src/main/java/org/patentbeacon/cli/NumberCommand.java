package org.patentbeacon.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.number.NumberBatch;
import org.patentbeacon.number.NumberContext;
import org.patentbeacon.number.NumberReader;
import org.patentbeacon.number.NumberResult;
import org.patentbeacon.number.PublicationNumber;
import org.patentbeacon.server.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `beacon number`: the canonical form of numbers.
@Command(name = "number", mixinStandardHelpOptions = true,
    description = {"canonical form of patent numbers", "号码规范化"})
final class NumberCommand implements Callable<Integer> {
  @Mixin
  private Shared shared = new Shared();

  @Mixin
  private Output output = new Output();

  @Option(names = "--as", paramLabel = "publication|application", description = "what the numbers are")
  private @Nullable String as;

  @Option(names = "--authority", paramLabel = "A", description = "the office of numbers that name none")
  private @Nullable String authority;

  @Option(names = "--batch", paramLabel = "FILE", description = "lines of input, context, authority, kind; - for stdin")
  private @Nullable String batch;

  @Parameters(paramLabel = "NUMBER", description = "numbers in any written form")
  private List<String> numbers = List.of();

  private boolean refused;

  NumberCommand() {}

  @Override
  public Integer call() throws Exception {
    if (batch != null) {
      return QueryCommand.batch(batch, output, new NumberBatch(LocalDate.now(ZoneId.of("Asia/Shanghai")))::answer);
    }
    if (as != null && !as.equals("publication") && !as.equals("application")) {
      throw new IllegalArgumentException("--as: expected publication or application, found '" + as + "'");
    }
    List<Map<String, Object>> answers = new ArrayList<>();
    for (String number : numbers) {
      answers.add(answer(number));
    }
    if (shared.json) {
      output.out().println(Json.write(answers));
    } else {
      answers.forEach(answer -> output.out().println(answer.get("input") + "\t"
          + answer.getOrDefault("canonical", answer.get("error"))));
    }
    return refused ? ExitCode.REFUSED : ExitCode.DONE;
  }

  /// A publication if it is one, else an application.
  private Map<String, Object> answer(String text) {
    NumberContext context = authority == null ? NumberContext.NONE : NumberContext.of(authority);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("input", text);
    NumberResult<PublicationNumber> publication = NumberReader.publication(text, context);
    NumberResult<ApplicationNumber> application = NumberReader.application(text, context);
    if (!"application".equals(as) && publication instanceof NumberResult.Valid<PublicationNumber> valid) {
      answer.put("as", "publication");
      answer.put("canonical", valid.number().id());
      answer.put("authority", valid.number().authority());
      if (valid.number().kind() != null) {
        answer.put("kind", valid.number().kind());
      }
      answer.put("notes", valid.notes());
    } else if (!"publication".equals(as) && application instanceof NumberResult.Valid<ApplicationNumber> valid) {
      answer.put("as", "application");
      answer.put("canonical", valid.number().id());
      answer.put("authority", valid.number().authority());
      answer.put("checkDigit", text.contains(".") ? "VALID" : "NOT_GIVEN");
      answer.put("notes", valid.notes());
    } else {
      refused = true;
      answer.put("error", reason(publication, application));
    }
    return answer;
  }

  private String reason(NumberResult<PublicationNumber> publication, NumberResult<ApplicationNumber> application) {
    NumberResult<?> shown = "application".equals(as) ? application : publication;
    if (application instanceof NumberResult.Refused<?> refusedApplication
        && refusedApplication.reason().startsWith("check digit")) {
      return refusedApplication.reason();
    }
    return shown instanceof NumberResult.Refused<?> why ? why.reason() : "no number";
  }
}
