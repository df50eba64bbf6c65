# tries: to read and write the memory of its parent and of the grader, and to trace them
# must: wrong
# hidden: yes
import ctypes
import os


def call(name, number, *given):
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(ctypes.c_long(number), *(ctypes.c_long(each) for each in given))
    print(name, given[0], result, ctypes.get_errno())
    assert result < 0, f"{name} got through"


def shown(attempt, *given):
    try:
        print(attempt.__name__, given, attempt(*given))
    except BaseException as error:
        print(attempt.__name__, given, type(error).__name__)


def attack():
    own = ctypes.create_string_buffer(b"x" * 64, 64)
    piece = (ctypes.c_size_t * 2)(ctypes.addressof(own), 64)
    place = ctypes.addressof(piece)
    for process in (os.getppid(), 1, int("@PID@"), 0):
        for name, number in (("process_vm_readv", 310), ("process_vm_writev", 311)):
            call(name, number, process, place, 1, place, 1, 0)
        for request in (16, 0x4206, 1, 4):
            call("ptrace", 101, request, process, 0, 0)
        call("kcmp", 312, os.getpid(), process, 0, 0, 0)
        call("pidfd_open", 434, process, 0)
        call("process_madvise", 440, process, place, 0, 20, 0)
        call("traceme", 101, 0, 0, 0, 0)
    call("process_mrelease", 448, 3, 0)
    call("pidfd_getfd", 438, 3, 3, 0)
    call("userfaultfd", 323, 1)
    call("perf_event_open", 298, place, os.getppid(), -1, -1, 0)


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
