# tries: to read the kernel's keyring, which crosses namespaces, and to leave a message there
# must: wrong
# hidden: yes
import ctypes

libc = ctypes.CDLL(None, use_errno=True)


def shown(attempt, *given):
    try:
        print(attempt.__name__, given, attempt(*given))
    except BaseException as error:
        print(attempt.__name__, given, type(error).__name__)


def attack():
    text = ctypes.create_string_buffer(200)
    for ring in (int("@KEY@"), -1, -2, -3, -4, -5):
        for command in (6, 11, 8, 0):
            print(ring, command, libc.syscall(250, command, ctypes.c_long(ring), text, ctypes.c_size_t(200), 0), text.value)
    print(libc.syscall(249, b"user", b"byheart-canary", None, 0))
    number = libc.syscall(248, b"user", b"from-the-jail", b"message", ctypes.c_size_t(7), ctypes.c_long(-4))
    assert number < 0, "a message was left in the keyring"


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
