# tries: to replace the scratch folder itself, or to take it away
# must: wrong
import os


def tried(attempt, *given):
    try:
        print(given, attempt(*given))
    except BaseException as error:
        print(given, type(error).__name__)


def attack():
    here = os.getcwd()
    for name in os.listdir("."):
        tried(os.unlink, name)
    tried(os.rename, here, here + "-gone")
    tried(os.rename, "../work", "../gone")
    tried(os.rmdir, here)
    tried(os.mkdir, here)
    tried(os.chmod, "..", 0)
    tried(os.chmod, "../..", 0)
    tried(os.symlink, "/", here)


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
