/** Answers, for whoever gives them; figures, for HR; and the closing of a quarter, by a timer. */
package org.teteatete.pulse.application;
