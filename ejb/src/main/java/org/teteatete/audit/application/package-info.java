/** Recording acts, sealing them into the chain, reading and verifying the trail. */
package org.teteatete.audit.application;
