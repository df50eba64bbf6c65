# verdict: wrong
# line: 36
# also: 32
import random
import math

random.seed(12)
# light sensor and motion sensor decide if the lamp goes on
readings = [[0.1, 0.0], [0.2, 1.0], [0.9, 0.1], [0.8, 0.9], [0.15, 0.8], [0.7, 0.0]]
lamp = [0, 1, 0, 0, 1, 0]
speed = 0.9
first = [[random.uniform(-2, 2) for i in range(3)] for k in range(3)]
second = [random.uniform(-2, 2) for k in range(4)]


def act(s):
    return 1 / (1 + math.exp(-s))


for loop in range(500):
    bad = 0
    for n in range(len(readings)):
        row = readings[n] + [1.0]
        hid = []
        for k in range(3):
            hid.append(act(sum(first[k][i] * row[i] for i in range(3))))
        o = act(sum(second[k] * hid[k] for k in range(3)) + second[3])
        gap = lamp[n] - o
        bad += gap * gap
        grad_o = gap * o * (1 - o)
        for k in range(3):
            second[k] = second[k] + speed * grad_o * hid[k]
        second[3] = second[3] + speed * grad_o
        grad_h = []
        for k in range(3):
            grad_h.append(grad_o * second[k] * hid[k] * (1 - hid[k]))
        for k in range(3):
            for i in range(3):
                first[k][i] += speed * grad_h[k] * row[i]
    if loop % 100 == 0:
        print("loop", loop, "badness", bad)
