# tries: to fill the disk with files that have no name any more, so that who counts files doesn't see them
# must: error, crash, wrong, timeout, missing
# never: mebibytes fit
import os
import time

kept = []


def sigmoid(x):
    for number in range(10):
        kept.append(open(f"part{number}", "wb"))
        os.unlink(f"part{number}")
        for _ in range(15):
            kept[-1].write(bytes(1 << 20))
            time.sleep(0.003)
    print(sum(os.fstat(file.fileno()).st_blocks for file in kept) >> 11, "mebibytes fit", flush=True)
    os._exit(0)
