# tries: threads that compute, print and write on after the answer
# must: wrong, crash, error, timeout
# its own threads take the time of its answers, where they share a core with them
import os
import threading


def attack():
    def go_on(number):
        with open(f"thread{number}", "w") as file:
            while True:
                file.write("x")
                file.flush()
                file.seek(0)
                os.write(1, b"x")


    for number in range(8):
        threading.Thread(target=go_on, args=(number,), daemon=number % 2 == 0).start()


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
