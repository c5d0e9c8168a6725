package org.patentbeacon.warning.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchParameterException;

/// The parameters of a watch as values, each with what it is when the watch does not say.
///
/// @param values the parameters as written, by name
public record WatchParams(SortedMap<String, String> values) {

  /// {@return the parameters of a watch}
  ///
  /// @param watch the watch
  public static WatchParams of(Watch watch) {
    return new WatchParams(watch.params());
  }

  /// {@return a text that the watch has to say}
  ///
  /// @param name its name
  /// @throws WatchParameterException when it does not
  public String text(String name) {
    return written(name).orElseThrow(() -> new WatchParameterException(name, "a value", ""));
  }

  /// {@return the items of a list, without blanks around them; none when the watch does not say}
  ///
  /// @param name its name
  /// @param separator what stands between two, a regular expression
  public List<String> list(String name, String separator) {
    return written(name).stream().flatMap(value -> Arrays.stream(value.split(separator))).map(String::strip)
        .filter(item -> !item.isEmpty()).toList();
  }

  /// {@return a whole number}
  ///
  /// @param name its name
  /// @param otherwise what it is when the watch does not say
  /// @throws WatchParameterException when it is none, or below 0
  public int whole(String name, int otherwise) {
    int number = read(name, "a whole number such as 3", Integer::valueOf).orElse(otherwise);
    return positive(name, number >= 0, number);
  }

  /// {@return a number}
  ///
  /// @param name its name
  /// @param otherwise what it is when the watch does not say
  /// @throws WatchParameterException when it is none, or below 0
  public double number(String name, double otherwise) {
    double number = read(name, "a number such as 0.8", Double::valueOf).orElse(otherwise);
    return positive(name, number >= 0, number);
  }

  private <T> T positive(String name, boolean positive, T number) {
    if (!positive) {
      throw new WatchParameterException(name, "a number from 0", number.toString());
    }
    return number;
  }

  /// {@return yes or no; no when the watch does not say}
  ///
  /// @param name its name
  /// @throws WatchParameterException when it is neither
  public boolean flag(String name) {
    return flag(name, false);
  }

  /// {@return yes or no}
  ///
  /// @param name its name
  /// @param otherwise what it is when the watch does not say
  /// @throws WatchParameterException when it is neither
  public boolean flag(String name, boolean otherwise) {
    return oneOf(name, Flag.class, otherwise ? Flag.TRUE : Flag.FALSE) == Flag.TRUE;
  }

  private enum Flag { FALSE, TRUE }

  /// {@return one of some words, in any case}
  ///
  /// @param name its name
  /// @param words the words
  /// @param otherwise what it is when the watch does not say
  /// @param <E> the words
  /// @throws WatchParameterException when it is another one
  public <E extends Enum<E>> E oneOf(String name, Class<E> words, E otherwise) {
    Optional<String> written = written(name);
    return written.isEmpty() ? otherwise : Arrays.stream(words.getEnumConstants())
        .filter(word -> word.name().equalsIgnoreCase(written.get())).findFirst()
        .orElseThrow(() -> new WatchParameterException(name, "one of " + Arrays.toString(words.getEnumConstants()), written.get()));
  }

  private <T> Optional<T> read(String name, String expected, Function<String, T> reading) {
    try {
      return written(name).map(reading);
    } catch (NumberFormatException e) {
      throw new WatchParameterException(name, expected, values.getOrDefault(name, ""));
    }
  }

  private Optional<String> written(String name) {
    return Optional.ofNullable(values.get(name)).map(String::strip).filter(value -> !value.isEmpty());
  }
}
