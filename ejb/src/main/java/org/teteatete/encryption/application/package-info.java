/** Sealing and opening texts, MAC keys, the keyset's start and its rotation. Every feature may use it. */
package org.teteatete.encryption.application;
