package org.patentbeacon.embedding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.databind.JsonNode;

/// How a text is made uniform before it is cut, as the `normalizer` of a `tokenizer.json` describes it.
final class Normalizers {
  private static final int DOTTED_CAPITAL_I = 0x130;

  private Normalizers() {}

  /// Reads the description.
  ///
  /// @throws ModelException when a part of it is of a kind that is not known
  static UnaryOperator<String> read(JsonNode node) {
    return switch (node.path("type").asString("")) {
      case "" -> text -> text;
      case "Sequence" -> sequence(node.path("normalizers"));
      case "BertNormalizer" -> bert(node);
      case "Precompiled" -> CharacterMap.read(node.path("precompiled_charsmap").asString(""))::apply;
      case "Lowercase" -> Normalizers::lowerCase;
      case "StripAccents" -> Normalizers::withoutMarks;
      case "NFC" -> text -> Normalizer.normalize(text, Normalizer.Form.NFC);
      case "NFD" -> text -> Normalizer.normalize(text, Normalizer.Form.NFD);
      case "NFKC" -> text -> Normalizer.normalize(text, Normalizer.Form.NFKC);
      case "NFKD" -> text -> Normalizer.normalize(text, Normalizer.Form.NFKD);
      case "Strip" -> stripped(node);
      case "Replace" -> replaced(node);
      case "Prepend" -> {
        String start = node.path("prepend").asString("");
        yield text -> text.isEmpty() ? text : start + text;
      }
      default -> throw new ModelException("expected a normalizer of the kind Sequence, BertNormalizer, Precompiled,"
          + " Lowercase, StripAccents, NFC, NFD, NFKC, NFKD, Strip, Replace or Prepend, found '"
          + node.path("type").asString("") + "'");
    };
  }

  private static UnaryOperator<String> sequence(JsonNode parts) {
    List<UnaryOperator<String>> steps = new ArrayList<>();
    parts.forEach(part -> steps.add(read(part)));
    return text -> {
      String done = text;
      for (UnaryOperator<String> step : steps) {
        done = step.apply(done);
      }
      return done;
    };
  }

  /// The normalizer of BERT: accents go with the capitals unless the file says otherwise.
  private static UnaryOperator<String> bert(JsonNode node) {
    boolean lowerCase = node.path("lowercase").asBoolean(true);
    JsonNode accents = node.path("strip_accents");
    return bert(node.path("clean_text").asBoolean(true), node.path("handle_chinese_chars").asBoolean(true),
        accents.isBoolean() ? accents.asBoolean() : lowerCase, lowerCase);
  }

  /// The normalizer of a `vocab.txt`.
  static UnaryOperator<String> bert(boolean lowerCase) {
    return bert(true, true, lowerCase, lowerCase);
  }

  private static UnaryOperator<String> bert(boolean clean, boolean apart, boolean strip, boolean lowerCase) {
    return text -> {
      String plain = cleaned(text, clean, apart);
      String bare = strip ? withoutMarks(Normalizer.normalize(plain, Normalizer.Form.NFD)) : plain;
      return lowerCase ? lowerCase(bare) : bare;
    };
  }

  private static String cleaned(String text, boolean clean, boolean apart) {
    StringBuilder plain = new StringBuilder(text.length() + text.length() / 2);
    text.codePoints().filter(character -> !clean || !BertCharacters.removed(character)).forEach(character -> {
      if (apart && BertCharacters.ideograph(character)) {
        plain.append(' ').appendCodePoint(character).append(' ');
      } else {
        plain.appendCodePoint(clean && BertCharacters.whiteSpace(character) ? ' ' : character);
      }
    });
    return plain.toString();
  }

  private static String withoutMarks(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    text.codePoints().filter(character -> Character.getType(character) != Character.NON_SPACING_MARK)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }

  /// Character by character, without regard to neighbours: a sigma at the end of a word is a sigma.
  static String lowerCase(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    text.codePoints().forEach(character -> {
      if (character == DOTTED_CAPITAL_I) {
        lower.append("i\u0307");
      } else {
        lower.appendCodePoint(Character.toLowerCase(character));
      }
    });
    return lower.toString();
  }

  private static UnaryOperator<String> stripped(JsonNode node) {
    boolean left = node.path("strip_left").asBoolean(true);
    boolean right = node.path("strip_right").asBoolean(true);
    return text -> {
      int start = 0;
      int end = text.length();
      while (left && start < end && BertCharacters.whiteSpace(text.charAt(start))) {
        start++;
      }
      while (right && end > start && BertCharacters.whiteSpace(text.charAt(end - 1))) {
        end--;
      }
      return text.substring(start, end);
    };
  }

  private static UnaryOperator<String> replaced(JsonNode node) {
    String content = node.path("content").asString("");
    JsonNode pattern = node.path("pattern");
    if (pattern.path("String").isString()) {
      String wanted = pattern.path("String").asString();
      return text -> text.replace(wanted, content);
    }
    String expression = pattern.path("Regex").asString("");
    try {
      Pattern compiled = Pattern.compile(expression, Pattern.UNICODE_CHARACTER_CLASS);
      return text -> compiled.matcher(text).replaceAll(Matcher.quoteReplacement(content));
    } catch (PatternSyntaxException e) {
      throw new ModelException("expected a regular expression to replace, found '" + expression + "'", e);
    }
  }
}
