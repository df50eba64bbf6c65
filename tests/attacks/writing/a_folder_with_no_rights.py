# tries: to shut its folder, so that the next process can't get in, and the grader can't empty it
# must: crash, error
import os


def attack():
    os.makedirs("shut/in")
    open("shut/in/file", "w").close()
    for name in ("shut/in", "shut", ".", "..", "../.."):
        try:
            os.chmod(name, 0)
        except OSError as error:
            print(name, error)
    os._exit(3)


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
