/**
 * The kernel that every feature may use: who acts, what time it is, how a refusal is told, what is configured. Imports no
 * feature.
 */
package org.teteatete.shared;
