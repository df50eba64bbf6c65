# tries: to fill the disk with files that have no name and no descriptor any more, and are held by being mapped only
# must: error, crash, wrong, timeout, missing
# never: mebibytes fit
import ctypes
import os

libc = ctypes.CDLL(None)
libc.mmap.restype = ctypes.c_void_p


def sigmoid(x):
    for number in range(100):
        with open(f"part{number}", "wb+") as file:
            for _ in range(4):
                file.write(bytes(1 << 20))
            file.flush()
            if libc.mmap(None, ctypes.c_size_t(4096), 1, 1, file.fileno(), ctypes.c_long(0)) == 2**64 - 1:
                raise OSError("not mapped")
        os.unlink(f"part{number}")
    print("400 mebibytes fit", flush=True)
    os._exit(0)


def sigmoid_output_to_derivative(output):
    return sigmoid(output)
