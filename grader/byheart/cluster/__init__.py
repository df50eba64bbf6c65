"""Grading on several machines: Dask carries the tasks of a batch to its workers, and their results back.

    address       which schedulers may be used: on this machine, or by TLS
    parcel        a course and what was computed for it, as bytes: workers share no folder
    station       on a worker: checks its jail, starts one process that grades, and hands it chunks
    joining       starts a cluster for a batch, or connects to one
    carrier       on the coordinator: makes chunks, sends them, takes apart those that kill workers
    here          a scheduler and workers on this machine, for one batch
    host          the program of such a scheduler or worker

A worker never forks: what grades there is the same process as on one machine, started as a program. What is decided
about a submission whose process was lost is decided in `batch.lane`, as on one machine; the coordinator is the only one
that writes. This room needs the extra "cluster". It grades nothing, and no mark depends on it.
"""
