/// A fictional sector, written by a generator.
@org.jspecify.annotations.NullMarked
package org.patentbeacon.demo;
