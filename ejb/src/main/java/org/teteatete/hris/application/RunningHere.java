package org.teteatete.hris.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.UUID;

/** The import that runs on this server, if one does; from {@link #stop} on none begins. */
@ApplicationScoped
public class RunningHere {

    private static final Duration LONGEST_STEP = Duration.ofSeconds(15);

    private UUID holder;
    private long execution;
    private boolean started;
    private boolean stopping;

    /** Whether the place was free and is now {@code newHolder}'s. */
    synchronized boolean begin(UUID newHolder) {
        if (stopping || holder != null) {
            return false;
        }
        holder = newHolder;
        started = false;
        return true;
    }

    /** The batch runtime's number of it. */
    synchronized void runs(long newExecution) {
        execution = newExecution;
        started = true;
    }

    public synchronized void end(UUID oldHolder) {
        if (oldHolder.equals(holder)) {
            holder = null;
            notifyAll();
        }
    }

    public synchronized boolean isStopping() {
        return stopping;
    }

    /** What is to be stopped, by the batch runtime's number. */
    synchronized OptionalLong stop() {
        stopping = true;
        return holder != null && started ? OptionalLong.of(execution) : OptionalLong.empty();
    }

    /** Waits for the end, but not for ever: a step that takes longer is rolled back with the application. */
    synchronized void awaitEnd() {
        long latest = System.nanoTime() + LONGEST_STEP.toNanos();
        try {
            for (long left = LONGEST_STEP.toMillis(); holder != null && left > 0; ) {
                wait(left);
                left = Duration.ofNanos(latest - System.nanoTime()).toMillis();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
