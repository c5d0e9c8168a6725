/// Documents in, snapshots out.
@org.jspecify.annotations.NullMarked
package org.patentbeacon.index;
