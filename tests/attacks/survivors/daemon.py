# tries: to start a program that outlives it
# must: wrong
import multiprocessing
import subprocess
import sys


def attack():
    for words in (["/bin/sleep", "20"], ["nohup", "sleep", "20"], [sys.executable, "-c", "import time; time.sleep(20)"]):
        try:
            subprocess.Popen(words, start_new_session=True)
        except OSError as error:
            print(error)
            continue
        raise AssertionError("it started")
    try:
        multiprocessing.Process(target=print).start()
    except OSError as error:
        print(error)


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
