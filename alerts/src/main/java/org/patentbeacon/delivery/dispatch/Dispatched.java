package org.patentbeacon.delivery.dispatch;

/// How many attempts ended in which way.
///
/// @param done how many arrived
/// @param later how many are tried again
/// @param dead how many were given up
/// @param gone how many found that the receiver is no more
/// @param unreported how many were tried and could not be reported; they are tried again, with the same key
public record Dispatched(int done, int later, int dead, int gone, int unreported) {
  static final Dispatched NOTHING = new Dispatched(0, 0, 0, 0, 0);

  Dispatched plus(Fate fate) {
    return switch (fate) {
      case Fate.Done _ -> new Dispatched(done + 1, later, dead, gone, unreported);
      case Fate.Later _ -> new Dispatched(done, later + 1, dead, gone, unreported);
      case Fate.Dead _ -> new Dispatched(done, later, dead + 1, gone, unreported);
      case Fate.EndpointGone _ -> new Dispatched(done, later, dead, gone + 1, unreported);
    };
  }

  Dispatched plusUnreported() {
    return new Dispatched(done, later, dead, gone, unreported + 1);
  }

  Dispatched minus(Dispatched other) {
    return new Dispatched(done - other.done, later - other.later, dead - other.dead, gone - other.gone, unreported - other.unreported);
  }
}
