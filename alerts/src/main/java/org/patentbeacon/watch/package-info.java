/// What a subscriber wants to hear about.
@org.jspecify.annotations.NullMarked
package org.patentbeacon.watch;
