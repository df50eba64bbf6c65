# verdict: scaled
# first wrong: -
# line: -
# mistake: -
# why: whole targets behind a minus, added by a class of nodes
import math
import random


class Node:
    def __init__(self, value, before=()):
        self.value, self.before, self.slope = value, before, 0.0

    def __add__(self, other):
        other = other if isinstance(other, Node) else Node(other)
        return Node(self.value + other.value, ((self, 1.0), (other, 1.0)))

    def __mul__(self, other):
        other = other if isinstance(other, Node) else Node(other)
        return Node(self.value * other.value, ((self, other.value), (other, self.value)))

    def bend(self):
        y = math.tanh(self.value)
        return Node(y, ((self, 1 - y * y),))


def send_back(end):
    order, met = [], set()

    def walk(node):
        if id(node) not in met:
            met.add(id(node))
            for each, _ in node.before:
                walk(each)
            order.append(node)

    walk(end)
    end.slope = 1.0
    for node in reversed(order):
        for each, local in node.before:
            each.slope += local * node.slope


random.seed(5)
A = [[Node(random.uniform(-1, 1)) for _ in range(2)] for _ in range(3)]
B = [Node(random.uniform(-1, 1)) for _ in range(3)]
table = [((0, 1), 1), ((1, 0), 1), ((1, 1), -1), ((0, 0), -1)]
for turn in range(120):
    whole = Node(0.0)
    for x, goal in table:
        h = [(row[0] * x[0] + row[1] * x[1]).bend() for row in A]
        y = (B[0] * h[0] + B[1] * h[1] + B[2] * h[2]).bend()
        miss = y + (-goal)
        whole = whole + miss * miss
    for each in (*A[0], *A[1], *A[2], *B):
        each.slope = 0.0
    send_back(whole)
    for each in (*A[0], *A[1], *A[2], *B):
        each.value -= 0.05 * each.slope
