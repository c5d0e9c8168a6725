package org.patentbeacon.delivery.message;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.patentbeacon.table.Wording;
import tools.jackson.databind.JsonNode;

/// Turns the figures and the evidence of an alert, whatever their shape, into facts that are read line by line.
final class Facts {
  private static final String MINOR = "Minor";
  private static final int USUAL_DIGITS = 2;
  /// As the name of a day it is the day a right began, and no state.
  private static final String IN_FORCE = "IN_FORCE";
  private static final Wording SINCE = new Wording("生效日", "in force since");

  private Facts() {}

  /// The fields of an object as facts, without some and without those that say nothing.
  static List<Fact> of(JsonNode object, Set<String> without) {
    List<Fact> facts = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      if (!without.contains(field.getKey()) && says(field.getValue())) {
        add(facts, LetterWords.of(field.getKey()), field.getValue());
      }
    }
    return facts;
  }

  /// The fields of an object as facts, those of an inner object in one line, without some.
  static List<Fact> inLines(JsonNode object, Set<String> without) {
    return object.properties().stream().filter(field -> !without.contains(field.getKey()) && says(field.getValue()))
        .map(field -> new Fact(LetterWords.of(field.getKey()), sentence(field.getValue()))).toList();
  }

  private static boolean says(JsonNode value) {
    return !value.isNull() && !(value.isContainer() && value.isEmpty());
  }

  private static void add(List<Fact> facts, Wording label, JsonNode value) {
    if (value.isObject() && !isAmount(value)) {
      of(value, Set.of()).forEach(inner -> facts.add(new Fact(joined(label, inner.label()), inner.value())));
    } else if (value.isArray() && !value.isEmpty() && value.get(0).isContainer()) {
      int number = 0;
      for (JsonNode item : value) {
        String count = " " + ++number;
        facts.add(new Fact(new Wording(label.zh() + count, label.en() + count), sentence(item)));
      }
    } else {
      facts.add(new Fact(label, sentence(value)));
    }
  }

  private static Wording joined(Wording outer, Wording inner) {
    return new Wording(outer.zh() + " · " + inner.zh(), outer.en() + " · " + inner.en());
  }

  private static Wording sentence(JsonNode value) {
    if (value.isArray()) {
      return list(value.values().stream().map(Facts::inner).toList(), "、", ", ");
    }
    if (isAmount(value)) {
      return amount(value);
    }
    if (value.isObject()) {
      return list(value.properties().stream().filter(field -> says(field.getValue())).map(Facts::named).toList(), "；", "; ");
    }
    return LetterWords.of(value.asString());
  }

  private static Wording inner(JsonNode item) {
    Wording sentence = sentence(item);
    return item.isContainer() ? new Wording("（" + sentence.zh() + "）", "(" + sentence.en() + ")") : sentence;
  }

  private static Wording named(Map.Entry<String, JsonNode> field) {
    Wording label = field.getKey().equals(IN_FORCE) ? SINCE : LetterWords.of(field.getKey());
    Wording value = inner(field.getValue());
    return new Wording(label.zh() + "：" + value.zh(), label.en() + ": " + value.en());
  }

  private static Wording list(List<Wording> words, String zh, String en) {
    return new Wording(words.stream().map(Wording::zh).collect(Collectors.joining(zh)),
        words.stream().map(Wording::en).collect(Collectors.joining(en)));
  }

  private static boolean isAmount(JsonNode value) {
    return value.isObject() && value.has("currency") && value.properties().stream().anyMatch(Facts::isMinor);
  }

  private static boolean isMinor(Map.Entry<String, JsonNode> field) {
    return field.getKey().endsWith(MINOR) && field.getValue().isIntegralNumber();
  }

  /// Amounts are kept in the smallest coin and shown in the currency: 200000 of CNY is 2000.00 CNY.
  private static Wording amount(JsonNode value) {
    String currency = value.path("currency").asString();
    int digits = Currency.getAvailableCurrencies().stream().filter(known -> known.getCurrencyCode().equals(currency))
        .mapToInt(Currency::getDefaultFractionDigits).findFirst().orElse(USUAL_DIGITS);
    return list(value.properties().stream().filter(Facts::isMinor).map(field -> {
      Wording label = LetterWords.of(field.getKey().substring(0, field.getKey().length() - MINOR.length()));
      String amount = new BigDecimal(field.getValue().bigIntegerValue(), digits).toPlainString() + " " + currency;
      return new Wording(label.zh() + " " + amount, label.en() + " " + amount);
    }).toList(), "；", "; ");
  }
}
