package org.patentbeacon.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.scheme.SchemeClass;
import org.patentbeacon.scheme.SchemeName;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.similar.Seed;
import org.patentbeacon.similar.SimilarRequest;

/// What the service answers about similar documents, and about classes by their titles.
final class SimilarResources {
  private static final int MOST_HITS = 200;
  private static final int MOST_BYTES = 1_000_000;

  private final PatentDatabase database;

  SimilarResources(PatentDatabase database) {
    this.database = database;
  }

  /// Documents similar to those of some numbers.
  void toNumbers(Context context) throws IOException {
    Parameters parameters = Parameters.of(context, "number", "among", "by", "collapse", "limit");
    parameters.required("number");
    List<Seed> seeds = new ArrayList<>();
    for (String number : parameters.all("number")) {
      seeds.add(Seed.of(database.get(number).getFirst()));
    }
    answer(context, seeds, parameters);
  }

  /// Documents similar to the text that is sent.
  void toText(Context context) throws IOException {
    Parameters parameters = Parameters.of(context, "among", "by", "collapse", "limit");
    Problem problem = refused(context.contentType());
    byte[] body;
    try (InputStream in = context.bodyInputStream()) {
      body = in.readNBytes(MOST_BYTES + 1);
    }
    if (body.length > MOST_BYTES) {
      problem = Problem.of(413, "the text is too large", "expected a text of at most " + MOST_BYTES + " bytes, found more");
    }
    if (problem == null) {
      answer(context, List.of(Seed.of(Words.utf8(body, "the body"))), parameters);
    } else {
      problem.send(context);
    }
  }

  /// A form or JSON is not the text itself.
  private static @Nullable Problem refused(@Nullable String type) {
    String sent = type == null ? "text/plain" : type.toLowerCase(Locale.ROOT);
    return sent.startsWith("text/plain") ? null
        : Problem.of(415, "unsupported media type", "expected a text/plain body in UTF-8, found " + type);
  }

  private void answer(Context context, List<Seed> seeds, Parameters parameters) throws IOException {
    SimilarRequest request = SimilarRequest.of(seeds).by(Words.signals(parameters.text("by", Words.ALL_SIGNALS)))
        .collapsedBy(Words.unit(parameters.text("collapse", "application")))
        .limit(parameters.number("limit", 20, MOST_HITS));
    String among = parameters.text("among");
    context.contentType("application/json").result(Json.write(
        database.similar(among == null ? request : request.among(database.parse(among).tree()))));
  }

  /// Classes whose titles have the words of a text, for whoever looks for a symbol.
  void classes(Context context) throws IOException {
    Parameters parameters = Parameters.of(context, "text", "lang", "limit");
    String text = parameters.required("text");
    String lang = parameters.text("lang", text.codePoints().anyMatch(Character::isIdeographic) ? "zh" : "en");
    if (!lang.equals("zh") && !lang.equals("en")) {
      throw new IllegalArgumentException("lang: expected zh or en, found '" + lang + "'");
    }
    Map<SchemeName, List<SchemeClass>> found =
        database.schemes().suggest(text, lang, parameters.number("limit", 20, MOST_HITS));
    context.contentType("application/json").result(Json.write(found));
  }
}
