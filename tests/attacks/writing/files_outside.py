# tries: to change files outside: what is in them, their size, their times, their rights and their names
# must: wrong
import os

import numpy as np


def tried(attempt, *given):
    try:
        print(given, attempt(*given))
    except BaseException as error:
        print(given, type(error).__name__)


def attack():
    for path in ("@WRITABLE_FILE@", "@OPEN_FILE@", "@SHUT_FILE@", "@OTHER@", "@ANYBODYS_FOLDER@"):
        tried(lambda path: open(path, "a").write("x"), path)
        tried(lambda path: os.open(path, os.O_RDONLY | os.O_TRUNC), path)
        tried(lambda path: os.truncate(path, 0), path)
        tried(os.utime, path, (1, 1))
        tried(os.utime, path)
        tried(os.chmod, path, 0o777)
        tried(lambda path: os.utime(os.open(path, os.O_RDONLY)), path)
        tried(lambda path: os.chmod(os.open(path, os.O_PATH), 0o777), path)
        tried(os.chown, path, 0, 0)
        tried(os.unlink, path)
        tried(os.rename, path, "mine")
        tried(os.rename, "sigmoid.py", path)
        tried(os.setxattr, path, "user.byheart", b"x")
    for folder in ("@ANYBODYS_FOLDER@", "@FOLDER@", "/tmp", "/var/tmp", "/dev/shm", "/", "..", os.path.dirname(os.__file__), os.path.dirname(np.__file__)):
        tried(lambda folder: open(folder + "/byheart-attack", "w"), folder)
        tried(lambda folder: os.mkdir(folder + "/byheart-attack"), folder)
        tried(lambda folder: os.open(folder, os.O_TMPFILE | os.O_RDWR), folder)
        tried(lambda folder: os.utime(folder), folder)


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
