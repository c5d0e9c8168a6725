/// 专题节点监视: what a topic newly holds, and how its make-up shifts from one year to the next.
///
/// Goes in: what [org.patentbeacon.warning.hits] finds of the topic's query, and the families of the topic that were first published in
/// two adjacent windows of twelve months. Comes out: the alerts of both, in one result.
///
/// Windows end with a month that every source covers; a run that comes late judges the months it missed one after the other. Both
/// windows are seen through the topic as it is defined today, so that an edit of the topic is no shift.
@NullMarked
package org.patentbeacon.warning.topic;

import org.jspecify.annotations.NullMarked;
