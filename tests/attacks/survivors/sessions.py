# tries: to leave its session, its group and its terminal
# must: wrong
import os


def attack():
    for attempt in (os.setsid, os.setpgrp, lambda: os.setpgid(0, 0), lambda: os.tcsetpgrp(0, 1), lambda: os.setuid(0), lambda: os.setresuid(0, 0, 0), lambda: os.setgroups([0])):
        try:
            attempt()
        except OSError as error:
            print(error)
            continue
        raise AssertionError("it left")


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
