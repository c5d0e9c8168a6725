package org.patentbeacon.watch.run;

import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import org.patentbeacon.alert.rule.ItemKey;

/// What a watch knew when it last looked. It is read when it is asked for, so that a watch with nothing to do costs nothing.
public interface Memory {

  /// {@return what it noted, such as the families its query found, each with what it noted about it}
  SortedMap<String, String> noted();

  /// {@return which of some items it reported already, whatever their families became part of since}
  ///
  /// @param items the items
  Set<ItemKey> reported(Collection<ItemKey> items);
}
