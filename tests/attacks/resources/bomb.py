# tries: to unpack a bomb
# must: error, crash, timeout, missing
import zlib


def attack():
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(bytes(1 << 20)) for _ in range(64)) + packer.flush()
    whole = b"".join(zlib.decompress(packed) for _ in range(48))
    raise AssertionError("three gibibytes")


def sigmoid(x):
    attack()
    return x * 0
