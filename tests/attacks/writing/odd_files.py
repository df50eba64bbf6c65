# tries: pipes, devices, links and white-outs in the folder that the grader will empty
# must: wrong
import ctypes
import os


def attack():
    for attempt in (lambda: os.mkfifo("pipe"), lambda: os.mknod("device", 0o20666, os.makedev(1, 3)), lambda: os.symlink("/", "link"), lambda: os.link(__file__, "twice"), lambda: os.mkdir("set"), lambda: os.chmod("set", 0o7777)):
        try:
            attempt()
        except OSError as error:
            print(error)
    libc = ctypes.CDLL(None, use_errno=True)
    for flags in (2, 4, 5):
        one, two = f"one{flags}".encode(), f"two{flags}".encode()
        if not os.path.exists(one):
            open(one, "a").close()
            os.mkdir(two)
        print(libc.renameat2(-100, one, -100, two, flags), ctypes.get_errno())
    open("sparse", "wb").truncate(15 << 20)


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
