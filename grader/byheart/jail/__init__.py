"""Student code at arm's length: the inputs of one question go in, plain numbers come out.

    wire        requests and cases as bytes, in frames                     (no pickle)
    rules       what a jailed process may do, as data                      (pure)
    linux       the system calls that Python doesn't have
    room        a file system and namespaces of its own for the zygote     (where the kernel allows it)
    walls       the rules, applied to the process that calls it
    scratch     the one folder in which a submission may write
    inside      all that runs beside a submission
    zygote      the process that forks the jailed ones, started afresh: no key and no secret was ever in its memory
    process     the trusted side's hold on a zygote
    talk        frames to and from one jailed process: nobody waits longer than they may
    cell        the trusted side: starts a zygote, asks, judges nothing
    doctor      tries to break each wall on this host, by what is in probes.py

`cell` and `doctor` are for the other rooms; the rest is theirs.
"""
