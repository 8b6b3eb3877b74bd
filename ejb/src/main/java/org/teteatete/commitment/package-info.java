/**
 * What the two of a pair said they would do, and what became of it. May use {@code meeting}, {@code organisation},
 * {@code encryption}, {@code access} and {@code shared}.
 */
package org.teteatete.commitment;
