package org.patentbeacon.watch.run;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.alert.rule.ItemKey;

/// What a watch knew when it last looked. It is read when it is asked for, so that a watch with nothing to do costs nothing.
public interface Memory {

  /// {@return what it noted, such as the families its query found, each with what it noted about it}
  SortedMap<String, String> noted();

  /// {@return what it noted about one entry; empty when it noted nothing}
  ///
  /// @param entry the entry
  default Optional<String> noted(String entry) {
    return Optional.ofNullable(noted().get(entry));
  }

  /// {@return what it noted about some entries}
  ///
  /// @param entries the entries
  default SortedMap<String, String> noted(Collection<String> entries) {
    SortedMap<String, String> some = new TreeMap<>(noted());
    some.keySet().retainAll(Set.copyOf(entries));
    return some;
  }

  /// {@return about how many entries it noted something}
  ///
  /// @param prefix entries that begin with it do not count
  default int size(String prefix) {
    return (int) noted().keySet().stream().filter(entry -> !entry.startsWith(prefix)).count();
  }

  /// {@return which of some items it reported already, whatever their families became part of since}
  ///
  /// @param items the items
  Set<ItemKey> reported(Collection<ItemKey> items);
}
