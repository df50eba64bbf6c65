# tries: to start processes that start processes
# must: wrong
import ctypes
import os
import subprocess


def attack():
    for start in (os.fork, os.forkpty, lambda: os.posix_spawn("/bin/true", ["true"], {}), lambda: subprocess.run(["/bin/true"]), lambda: os.execv("/bin/true", ["true"]), lambda: os.popen("true").read()):
        for _ in range(3):
            try:
                child = start()
            except BaseException as error:
                print(type(error).__name__)
                continue
            if child == 0 and start in (os.fork, os.forkpty):
                os._exit(0)
    libc = ctypes.CDLL(None, use_errno=True)
    for flags in (17, 0x4111, 0x10000000, 0x20000000, 0x3D0F00 & ~0x10000, 0x100):
        child = libc.syscall(ctypes.c_long(56), ctypes.c_long(flags), None, None, None, None)
        if child == 0:
            os._exit(0)
        assert child < 0, f"a process by clone {flags:x}"


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
