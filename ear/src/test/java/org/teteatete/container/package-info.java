/**
 * What only a container shows, seen from inside the built WAR on Payara Micro: transactions, interceptors, timers, weaving.
 * These tests are added to the WAR that users get, and run in it.
 */
package org.teteatete.container;
