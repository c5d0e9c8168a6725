/// What becomes of rights: L1 to L4.
///
/// Goes in: a [org.patentbeacon.analysis.unit.PatentSet]. Comes out: how many rights are alive, how long they are kept, how old
/// they are and how long it took to get them.
///
/// ```java
/// StatusMix.of(set).groups();          // in force, pending, restorable, ended, unknown
/// Survivals.of(set).total().median();
/// ```
///
/// Rights are counted by application. A state that is not known is a group of its own and never joins those in force. The
/// package refuses to know law: the table holds the states of a day.
@NullMarked
package org.patentbeacon.analysis.right;

import org.jspecify.annotations.NullMarked;
