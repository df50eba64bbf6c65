# tries: to climb out of the scratch folder by folders that were opened first
# must: wrong
# hidden: yes
import os


def climb(folder):
    place = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_PATH)
    os.fchdir(place)
    for _ in range(12):
        os.chdir("..")
    found = os.open("." + "@OPEN_FILE@", os.O_RDONLY)
    return os.read(found, 99), os.listdir("."), os.getcwd()


def shown(attempt, *given):
    try:
        print(attempt.__name__, given, attempt(*given))
    except BaseException as error:
        print(attempt.__name__, given, type(error).__name__)


def attack():
    for folder in (".", "..", "/", "@FOLDER@"):
        shown(climb, folder)


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
