package org.teteatete.container;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.interceptor.Interceptors;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.teteatete.shared.RecurringWork;

/** A timer of every second that fails each time. */
@Singleton
@Interceptors(RecurringWork.class)
public class Stumbling {

    private static final CountDownLatch THREE_TIMES = new CountDownLatch(3);

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        THREE_TIMES.countDown();
        throw new IllegalStateException("It fails each time");
    }

    /** Whether it failed three times, within half a minute. */
    static boolean failsAThirdTime() throws InterruptedException {
        return THREE_TIMES.await(30, TimeUnit.SECONDS);
    }
}
