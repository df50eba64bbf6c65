# tries: to find a descriptor that was left open, and what lies behind it
# must: wrong
# hidden: yes
import os


def shown(attempt, *given):
    try:
        print(attempt.__name__, given, attempt(*given))
    except BaseException as error:
        print(attempt.__name__, given, type(error).__name__)


def attack():
    for descriptor in range(1024):
        try:
            status = os.fstat(descriptor)
        except OSError:
            continue
        print(descriptor, oct(status.st_mode), status.st_ino)
        shown(os.lseek, descriptor, 0, 0)
        assert descriptor < 5, f"{descriptor} is open"
        if descriptor == 0:
            shown(os.read, 0, 100)
        shown(lambda: os.listdir(descriptor))
        shown(lambda: os.open("..", os.O_RDONLY, dir_fd=descriptor))


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
