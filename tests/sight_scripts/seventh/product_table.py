# verdict: wrong
# line: 18
# also: 29
# why: The hidden units are left linear in the forward pass, while the backward pass goes through tanh.
import random
from math import tanh

random.seed(91)
examples = [((a / 4, b / 4), a / 4 * b / 4) for a in range(-3, 4, 2) for b in range(-4, 5, 2)]
N = 5
v = [[random.uniform(-0.5, 0.5), random.uniform(-0.5, 0.5)] for _ in range(N)]
vb = [random.uniform(-0.5, 0.5) for _ in range(N)]
w = [random.uniform(-0.5, 0.5) for _ in range(N)]
wb = 0.0


def middle(x):
    return [v[k][0] * x[0] + v[k][1] * x[1] + vb[k] for k in range(N)]


def output(hid):
    return sum(w[k] * hid[k] for k in range(N)) + wb


def step(x, t, rate):
    global wb
    hid = middle(x)
    err = output(hid) - t
    eh = [err * w[k] * (1 - hid[k] ** 2) for k in range(N)]
    for k in range(N):
        w[k] -= rate * err * hid[k]
        vb[k] -= rate * eh[k]
        for i in range(2):
            v[k][i] -= rate * eh[k] * x[i]
    wb -= rate * err
    return err * err


for loop_no in range(31):
    random.shuffle(examples)
    total = 0.0
    for x, t in examples:
        total += step(x, t, 0.01)
    if loop_no % 6 == 0:
        print("loop_no", loop_no, "squared error", round(total, 5))
