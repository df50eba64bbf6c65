# verdict: wrong
# line: 29
# why: range(hidden - 1) leaves the last hidden unit out of the updates
import math
import random

random.seed(8)
hidden = 4
gate = {(0, 0): 0, (0, 1): 1, (1, 0): 1, (1, 1): 1}

def sigmoid(x):
    return 1.0 / (1.0 + math.exp(-x))

w_in = [[random.gauss(0, 1) for _ in range(3)] for _ in range(hidden)]
w_out = [random.gauss(0, 1) for _ in range(hidden)]

def guess(a, b):
    mid = [sigmoid(w[0] * a + w[1] * b + w[2]) for w in w_in]
    return mid, sigmoid(sum(m * w for m, w in zip(mid, w_out)))

trial = 0
worst = 1.0
while worst > 0.1 and trial < 3000:
    worst = 0.0
    for (a, b), t in gate.items():
        mid, o = guess(a, b)
        worst = max(worst, abs(t - o))
        delta = (t - o) * o * (1 - o)
        for j in range(hidden - 1):
            dm = delta * w_out[j] * mid[j] * (1 - mid[j])
            w_out[j] += 0.9 * delta * mid[j]
            for i, v in enumerate((a, b, 1)):
                w_in[j][i] += 0.9 * dm * v
    trial += 1
print("trials", trial, "worst", worst)
