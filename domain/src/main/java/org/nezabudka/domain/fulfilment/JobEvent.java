package org.nezabudka.domain.fulfilment;

import java.time.Instant;
import org.nezabudka.domain.shared.DomainEvent;

/** What can happen to a delivery or an assembly. */
public sealed interface JobEvent extends DomainEvent {

    JobId job();

    record Planned(JobId job, Dispatch dispatch) implements JobEvent {}

    /** It is at another time, or others go. */
    record Replanned(JobId job, Dispatch before, Dispatch after) implements JobEvent {}

    record FormChanged(JobId job, JobForm before, JobForm after) implements JobEvent {}

    record Departed(JobId job, Instant at) implements JobEvent {}

    record Completed(JobId job, Act act) implements JobEvent {}

    record Failed(JobId job, String reason) implements JobEvent {}

    record Cancelled(JobId job, String reason) implements JobEvent {}
}
