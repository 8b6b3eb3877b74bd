/** What each does with an improvement plan, what each may see of it, and how its approval is set. Entities stay inside. */
package org.teteatete.improvement.application;
