/**
 * The fictitious company that a newcomer looks around in: about 180 people and twelve months of history relative to
 * today. May use every feature; nothing uses it.
 */
package org.teteatete.demo;
