# tries: to fill the disk while thousands of other files are renamed all the time, so that who counts files never gets to the end
# must: error, crash, wrong, timeout, missing
# never: mebibytes fit
import os
import threading
import time


def stir(first, last):
    names = [(f"a{n}", f"b{n}") for n in range(first, last)]
    while True:
        for one, other in (*names, *(pair[::-1] for pair in names)):
            os.rename(one, other)


def sigmoid(x):
    for n in range(1500):
        os.close(os.open(f"a{n}", os.O_CREAT | os.O_WRONLY))
    threading.Thread(target=stir, args=(0, 1500), daemon=True).start()
    for number in range(3):
        with open(f"part{number}", "wb") as file:
            file.write(bytes(15 << 20))
    time.sleep(0.2)
    print(sum(os.stat(f"part{n}").st_blocks for n in range(3)) >> 11, "mebibytes fit", flush=True)
    os._exit(0)
