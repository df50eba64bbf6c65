# tries: to fill the disk with files whose names others were given by renaming
# must: error, crash, wrong, timeout, missing
# never: mebibytes fit
import os

kept = []


def sigmoid(x):
    for _ in range(20):
        kept.append(open("new", "wb"))
        for _ in range(15):
            kept[-1].write(bytes(1 << 20))
        os.rename("new", "old")
    print(15 * len(kept), "mebibytes fit", flush=True)
    os._exit(0)


def sigmoid_output_to_derivative(output):
    return sigmoid(output)
