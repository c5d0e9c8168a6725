/// A landscape as a file for people.
@org.jspecify.annotations.NullMarked
package org.patentbeacon.report;
