/**
 * Improvement plans and their approval: from a subject that does not move to a fair, dated plan, closed with a result. May
 * use {@code meeting}, {@code organisation}, {@code encryption}, {@code access} and {@code shared}.
 */
package org.teteatete.improvement;
