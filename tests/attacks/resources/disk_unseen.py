# tries: to fill the disk with files that have no name any more, or are being renamed all the time
# must: error, crash, wrong, timeout, missing
import os
import threading
import time


def attack():
    kept = []


    def stir():
        while True:
            for n in range(50):
                try:
                    os.close(os.open(f"now{n}", os.O_CREAT | os.O_WRONLY))
                    os.unlink(f"now{n}")
                except OSError:
                    pass


    threading.Thread(target=stir, daemon=True).start()
    for number in range(12):
        file = open(f"part{number}", "wb")
        for _ in range(15):
            file.write(bytes(1 << 20))
            time.sleep(0.002)
        kept.append(file)
        if number % 2:
            os.unlink(f"part{number}")
    print("180 mebibytes fit")


def sigmoid(x):
    attack()
    return x * 0
