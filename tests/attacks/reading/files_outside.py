# tries: to read files outside by every way that there is to open one
# must: wrong
# hidden: yes
import ctypes
import linecache
import mmap
import os
import runpy

import numpy as np


def whole(path):
    with open(path) as file:
        return file.read()


def shown(attempt, *given):
    try:
        print(attempt.__name__, given, attempt(*given))
    except BaseException as error:
        print(attempt.__name__, given, type(error).__name__)


def attack():
    for path in ("@OPEN_FILE@", "@SHUT_FILE@", "@WRITABLE_FILE@", "@OTHER@"):
        shown(whole, path)
        shown(lambda path: os.read(os.open(path, os.O_RDONLY), 99), path)
        shown(lambda path: open(os.open(path, os.O_PATH)).read(), path)
        shown(lambda path: mmap.mmap(os.open(path, os.O_RDWR), 16)[:], path)
        shown(lambda path: os.sendfile(1, os.open(path, os.O_RDONLY), 0, 99), path)
        shown(lambda path: os.copy_file_range(os.open(path, os.O_RDONLY), os.open("copy", os.O_CREAT | os.O_RDWR), 99), path)
        shown(lambda path: (os.rename(path, "mine"), whole("mine")), path)
        shown(lambda path: (os.link(path, "mine"), whole("mine")), path)
        shown(lambda path: (os.symlink(path, "link"), whole("link")), path)
        shown(linecache.getlines, path)
        shown(np.fromfile, path, "u1")
        shown(np.memmap, path)
        shown(runpy.run_path, path)
        shown(ctypes.CDLL, path)
    shown(os.listdir, "@FOLDER@")
    shown(os.listdir, os.path.dirname("@FOLDER@"))


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
