# tries: to find what the learner before left: in the folder, in temporary folders, in caches, under other slots' names
# must: wrong
# hidden: yes
import linecache
import os
import tempfile


def shown(attempt, *given):
    try:
        print(attempt.__name__, given, attempt(*given))
    except BaseException as error:
        print(attempt.__name__, given, type(error).__name__)


def attack():
    for top in (".", "..", "../..", "/tmp", "/var/tmp", "/dev/shm", "/scratch", tempfile.gettempdir()):
        for folder, _, files in os.walk(top):
            for name in files:
                path = os.path.join(folder, name)
                if not path.startswith(("/usr", "/lib")):
                    shown(lambda path: open(path, "rb").read(2000)[-200:], path)
    assert not os.path.exists("left-behind")
    print({name: lines for name, lines in linecache.cache.items() if "scratch" in name or "work" in name})
    print(sorted(os.listdir(".")))


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
