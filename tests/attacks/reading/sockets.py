# tries: to call somebody on this machine, by TCP, by a path, or by an abstract name, and to be called
# must: wrong
# hidden: yes
import socket


def called(family, kind, place):
    with socket.socket(family, kind) as line:
        line.settimeout(0.1)
        line.connect(place)
        line.send(b"from the jail")
        return line.recv(100)


def shown(attempt, *given):
    try:
        print(attempt.__name__, given, attempt(*given))
    except BaseException as error:
        print(attempt.__name__, given, type(error).__name__)


def attack():
    for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_RAW, socket.SOCK_SEQPACKET):
        for family, place in ((socket.AF_INET, ("127.0.0.1", int("@TCP@"))), (socket.AF_INET, ("127.0.0.1", int("@UDP@"))), (socket.AF_INET6, ("::1", int("@TCP@"))), (socket.AF_UNIX, "@SOCKET@"), (socket.AF_UNIX, "\0@ABSTRACT@"), (socket.AF_NETLINK, (0, 0))):
            shown(called, family, kind, place)
    shown(socket.create_connection, ("127.0.0.1", int("@TCP@")), 0.1)
    shown(socket.socketpair)
    shown(socket.getaddrinfo, "localhost", 80)
    shown(socket.create_server, ("127.0.0.1", 0))


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
