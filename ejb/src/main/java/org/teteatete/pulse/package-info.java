/**
 * What employees answer after a one-to-one, and the one cut of it that HR is told: by department and closed quarter, frozen,
 * for groups of five and more (<i>coverage.md, Privacy</i>). May use {@code meeting}, {@code organisation}, {@code encryption},
 * {@code access} and {@code shared}.
 */
package org.teteatete.pulse;
