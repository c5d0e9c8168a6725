/// Trees and snapshots in, hits out.
@org.jspecify.annotations.NullMarked
package org.patentbeacon.search;
