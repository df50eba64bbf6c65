# tries: to start more threads than a machine can bear
# must: error, crash, wrong, timeout
# never: sixty threads
import threading
import time


def attack():
    threading.stack_size(32768)
    for _ in range(60):
        threading.Thread(target=time.sleep, args=(30,), daemon=True).start()
    time.sleep(0.3)
    print("sixty threads", flush=True)


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
