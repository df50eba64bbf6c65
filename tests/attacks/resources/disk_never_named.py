# tries: to fill the disk with files that never had a name
# must: error, crash, wrong, timeout, missing
# never: mebibytes fit
import os

kept = []


def sigmoid(x):
    for _ in range(20):
        kept.append(os.open(".", os.O_TMPFILE | os.O_RDWR))
        for _ in range(15):
            os.write(kept[-1], bytes(1 << 20))
    print(15 * len(kept), "mebibytes fit", flush=True)
    os._exit(0)


def sigmoid_output_to_derivative(output):
    return sigmoid(output)
