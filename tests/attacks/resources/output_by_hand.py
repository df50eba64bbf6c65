# tries: to flood the pipe of the output past all buffers, from several threads
# must: timeout, missing
import os
import threading


def attack():
    def flood():
        while True:
            os.write(1, bytes(1 << 16))


    for _ in range(4):
        threading.Thread(target=flood, daemon=True).start()
    flood()


def sigmoid(x):
    attack()
    return x * 0
