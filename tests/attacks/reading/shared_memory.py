# tries: to reach memory that processes share: /dev/shm, System V segments, queues and semaphores
# must: wrong
# hidden: yes
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def shown(attempt, *given):
    try:
        print(attempt.__name__, given, attempt(*given))
    except BaseException as error:
        print(attempt.__name__, given, type(error).__name__)


def attack():
    shown(os.listdir, "/dev/shm")
    libc.shmat.restype = ctypes.c_void_p
    address = libc.shmat(int("@SHM@"), None, 0o10000)
    print("attached", address)
    if address not in (None, 2**64 - 1):
        print(ctypes.string_at(address, 40))
    for name, *given in (("shmget", 0, 4096, 0o1666), ("msgget", 0, 0o1666), ("semget", 0, 1, 0o1666), ("shm_open", b"/x", 66, 0o666), ("mq_open", b"/x", 66, 0o666, None), ("memfd_create", b"x", 0)):
        result = getattr(libc, name)(*given)
        print(name, result)
        assert result < 0, f"{name} got through"
    for number in range(64):
        if libc.shmat(number, None, 0o10000) not in (None, 2**64 - 1, -1):
            print("segment", number)


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
