package org.patentbeacon.benchmarks.fulltext;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.patentbeacon.query.text.Token;
import org.patentbeacon.query.text.TokenizedText;
import org.patentbeacon.query.text.Tokenizer;
import org.patentbeacon.search.PatentDatabase;

/// Draws queries of one language whose words stand in the documents, so that frequent words are drawn as often as they are
/// written: ten kinds in equal numbers. Of one query in four the first words are those of a real document.
final class QueryDraw {
  private static final int OF_A_KIND = 20;
  /// The greatest distance asked for.
  private static final int NEAR = 6;

  private final PatentDatabase database;
  private final boolean chinese;
  private final Random random;
  private final List<String> real;
  private final List<String> generated;
  private IndexedDocument document = new IndexedDocument(0, "", 0, List.of(), List.of(), List.of(), List.of(), new byte[0]);

  QueryDraw(PatentDatabase database, Sources sources, boolean chinese, long seed) {
    this.database = database;
    this.chinese = chinese;
    this.random = new Random(seed);
    this.real = sources.real();
    this.generated = sources.generated();
  }

  /// The ids of the documents to draw from.
  record Sources(List<String> generated, List<String> real) {}

  /// Makes a query.
  private interface Maker {
    String next() throws IOException;
  }

  List<Drawn> all() throws IOException {
    List<Drawn> drawn = new ArrayList<>();
    draw("word", () -> "TIABC=" + word(), drawn);
    draw("phrase", () -> "TIABC=" + phrase(), drawn);
    draw("and", () -> "TIABC=(" + word() + " and " + word() + ")", drawn);
    draw("or", () -> "TIABC=(" + word() + " or " + word() + " or " + word() + ")", drawn);
    draw("not", () -> "TIABC=(" + word() + " not " + word() + ")", drawn);
    draw("title", () -> "TI=" + quoted(window(document.title(), wordLength())), drawn);
    draw("phrase and phrase", () -> "TIABC=(" + phrase() + " and " + phrase() + ")", drawn);
    draw("distance", this::distance, drawn);
    draw("word and class", () -> "TIABC=" + word() + " and IPC=" + pick(document.subclasses()), drawn);
    draw("word and years", this::years, drawn);
    return drawn;
  }

  private void draw(String kind, Maker maker, List<Drawn> drawn) throws IOException {
    Set<String> texts = new HashSet<>();
    while (texts.size() < OF_A_KIND) {
      document = document(!real.isEmpty() && texts.size() % 4 == 3 ? real : generated);
      Optional<String> text = tried(maker);
      if (text.isPresent() && texts.add(text.get())) {
        drawn.add(new Drawn(chinese ? "zh" : "en", kind, text.get(), database.parse(text.get()).tree()));
      }
    }
  }

  /// A document may have nothing of what is wanted; then another one is drawn.
  private Optional<String> tried(Maker maker) throws IOException {
    try {
      return Optional.of(maker.next());
    } catch (NothingThere _) {
      return Optional.empty();
    }
  }

  private static final class NothingThere extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private IndexedDocument document(List<String> ids) throws IOException {
    return IndexedDocument.of(0, 0, database.get(pick(ids)).getFirst());
  }

  private <T> T pick(List<T> values) {
    if (values.isEmpty()) {
      throw new NothingThere();
    }
    return values.get(random.nextInt(values.size()));
  }

  /// The first word of a query stands in its document, the others anywhere in the same or in another one.
  private String word() throws IOException {
    String word = quoted(window(document.paragraphs(), wordLength()));
    document = random.nextInt(3) == 0 ? document : document(generated);
    return word;
  }

  private int wordLength() {
    return chinese ? 2 + random.nextInt(3) / 2 : 1;
  }

  private String phrase() {
    return quoted(window(document.paragraphs(), chinese ? 4 + random.nextInt(4) : 2 + random.nextInt(3)));
  }

  private String years() throws IOException {
    int from = 2005 + random.nextInt(18);
    return "TIABC=" + word() + " and PD=[" + from + " to " + (from + 1 + random.nextInt(3)) + "]";
  }

  /// Two words of a sentence, in their order or in any.
  private String distance() {
    List<Token> tokens = tokens(pick(document.paragraphs()));
    int length = wordLength();
    int between = random.nextInt(NEAR);
    int at = random.nextInt(Math.max(1, tokens.size() - 2 * length - between));
    List<String> first = run(tokens, at, length);
    List<String> second = run(tokens, at + length + between, length);
    if (first.stream().anyMatch(second::contains)) {
      throw new NothingThere();
    }
    return "TIABC=(" + quoted(first) + " (" + NEAR + (random.nextBoolean() ? "w" : "n") + ") " + quoted(second) + ")";
  }

  private List<String> window(List<String> paragraphs, int length) {
    List<Token> tokens = tokens(pick(paragraphs));
    return run(tokens, random.nextInt(Math.max(1, tokens.size() - length + 1)), length);
  }

  private static List<Token> tokens(String paragraph) {
    return TokenizedText.of(paragraph).tokens();
  }

  /// Tokens without a sentence break between them, as the language writes them: English words of three letters or more, or
  /// Chinese characters, in phrases with words between them.
  private List<String> run(List<Token> tokens, int from, int length) {
    if (from + length > tokens.size()) {
      throw new NothingThere();
    }
    List<Token> run = tokens.subList(from, from + length);
    long characters = run.stream().filter(token -> Tokenizer.isCjkToken(token.term())).count();
    boolean together = run.getLast().position() - run.getFirst().position() == length - 1;
    boolean said = chinese ? characters >= Math.min(length, 3)
        : characters == 0 && run.stream().anyMatch(token -> token.term().matches("[a-z]{3,}"));
    if (!together || !said) {
      throw new NothingThere();
    }
    return run.stream().map(Token::term).toList();
  }

  private String quoted(List<String> tokens) {
    StringBuilder text = new StringBuilder("\"");
    for (int i = 0; i < tokens.size(); i++) {
      boolean blank = i > 0 && !(Tokenizer.isCjkToken(tokens.get(i)) || Tokenizer.isCjkToken(tokens.get(i - 1)));
      text.append(blank ? " " : "").append(tokens.get(i));
    }
    return text.append('"').toString();
  }
}
