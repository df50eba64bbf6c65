# tries: to end, stop or disturb the parent, the grader and everybody
# must: wrong
import ctypes
import os
import signal


def attack():
    for process in {os.getppid(), int("@PID@"), 1, -1, 0, -int("@PID@"), os.getppid() + 1}:
        for number in (signal.SIGCONT, 0):
            try:
                os.kill(process, number)
            except OSError as error:
                print(process, number, error)
            else:
                raise AssertionError(f"a signal reached {process}")
    try:
        os.killpg(0, 0)
    except OSError as error:
        print(error)
    libc = ctypes.CDLL(None, use_errno=True)
    for call, given in ((200, (os.getppid(), 0)), (234, (os.getppid(), os.getppid(), 0)), (129, (os.getppid(), 0, 0)), (62, (os.getppid() | 1 << 32, 0))):
        result = libc.syscall(ctypes.c_long(call), *(ctypes.c_long(each) for each in given))
        assert result < 0, f"call {call} reached the parent"


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
