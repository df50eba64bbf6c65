"""Run a submission's code behind walls: the inputs of one question go in, plain numbers come out.

    wire        requests and cases as bytes, in frames                     (no pickle)
    rules       what a jailed process may do, as data                      (pure)
    linux       the system calls that Python doesn't have
    room        a file system and namespaces of its own for the zygote     (where the kernel allows it)
    walls       applies the rules to the process that calls it
    scratch     the one folder in which a submission may write
    inside      all that runs beside a submission
    zygote      the process that forks the jailed ones, started afresh: no key and no secret was ever in its memory
    process     how the trusted side starts, commands and ends a zygote
    talk        exchanges frames with one jailed process, and never waits longer than allowed
    cell        the trusted side: starts a zygote, asks, judges nothing
    probes      attempts to break out, one for each wall
    doctor      runs the probes on this host, to see whether each wall holds

Other rooms may import `cell` and `doctor`. The other files are private to this room.
"""
