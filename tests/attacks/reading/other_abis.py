# tries: system calls by the doors of other machines: 32 bits, and x32
# must: crash, wrong
# hidden: yes
import ctypes
import mmap

# getpid, as each of them spells it
DOORS = {"32 bits": "b814000000cd80c3", "x32": "48c7c0270000400f05c3"}


def attack(door):
    place = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    place.write(bytes.fromhex(DOORS[door]))
    address = ctypes.addressof(ctypes.c_char.from_buffer(place))
    result = ctypes.CFUNCTYPE(ctypes.c_int)(address)()
    assert result < 0, f"the door of {door} is open"


def sigmoid(x):
    attack("32 bits")
    return x * 0


def sigmoid_output_to_derivative(output):
    attack("x32")
    return output * 0
