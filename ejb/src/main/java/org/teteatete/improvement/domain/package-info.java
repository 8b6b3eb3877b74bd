/** The plan, its transition table, and who may decide a step of its approval; without a container. */
package org.teteatete.improvement.domain;
