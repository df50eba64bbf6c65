# tries: a regular expression that takes for ever, inside C, where no exception comes in
# must: timeout, missing
import re


def attack():
    re.match('(a+)+$', 'a' * 60 + 'b')


def sigmoid(x):
    attack()
    return x * 0
