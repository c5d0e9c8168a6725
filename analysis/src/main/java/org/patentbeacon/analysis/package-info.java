/// Pure functions from a table to a landscape.
@org.jspecify.annotations.NullMarked
package org.patentbeacon.analysis;
