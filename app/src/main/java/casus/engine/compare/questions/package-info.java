/// What is asked of pacts that are compared: a class for each question, and the list of them.
@NullMarked
package casus.engine.compare.questions;

import org.jspecify.annotations.NullMarked;
