# tries: to raise its own limits, or those of others
# must: wrong
import os
import resource


def attack():
    for number in range(16):
        soft, hard = resource.getrlimit(number)
        for limits in ((resource.RLIM_INFINITY, resource.RLIM_INFINITY), (hard, hard + 1)):
            for process in (0, os.getppid(), int("@PID@")):
                try:
                    resource.prlimit(process, number, limits)
                except (OSError, ValueError, OverflowError):
                    continue
                assert process == 0 and resource.getrlimit(number)[1] in (hard, -1), number
                print(number, soft, hard, resource.getrlimit(number))
    for attempt in (lambda: os.nice(-5), lambda: os.setpriority(0, 0, -5), lambda: os.sched_setaffinity(0, {0}), lambda: os.sched_setscheduler(0, 1, os.sched_param(1))):
        try:
            attempt()
        except OSError:
            continue
        raise AssertionError("it is more important than others")


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
