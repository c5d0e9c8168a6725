/// The beacon command.
@org.jspecify.annotations.NullMarked
package org.patentbeacon.cli;
