# tries: memory by other ways: mapped, locked, by way of files, pipes and shared maps
# must: error, crash, wrong, timeout
import mmap


def attack():
    kept = []
    for flags in (mmap.MAP_SHARED, mmap.MAP_PRIVATE | 0x4000, mmap.MAP_PRIVATE | 0x40000, mmap.MAP_SHARED | 0x8000):
        for _ in range(12):
            kept.append(mmap.mmap(-1, 256 << 20, flags))
            kept[-1][:: 1 << 21] = kept[-1][:: 1 << 21]


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
