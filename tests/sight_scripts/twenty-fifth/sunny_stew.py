# verdict: wrong
# line: 29
# why: hidden delta: The sum over the outputs is overwritten for each output, so only the last one counts in the hidden delta.
from math import exp
from random import seed, uniform

seed(2)
N_IN, N_HID, N_OUT = 2, 4, 2
rows = [([0.1, 0.9], [1, 0]), ([0.8, 0.7], [0, 1]), ([0.4, 0.2], [1, 0]),
        ([0.9, 0.1], [0, 1]), ([0.2, 0.6], [1, 0]), ([0.7, 0.4], [0, 1])]
w1 = [[uniform(-0.5, 0.5) for _ in range(N_IN + 1)] for _ in range(N_HID)]
w2 = [[uniform(-0.5, 0.5) for _ in range(N_HID + 1)] for _ in range(N_OUT)]

def activate(weights, values):
    return [1 / (1 + exp(-sum(w * v for w, v in zip(ws, values)))) for ws in weights]

for epoch in range(1500):
    sq = 0.0
    for values, t in rows:
        x = values + [1.0]
        h = activate(w1, x) + [1.0]
        o = activate(w2, h)
        sq += sum((a - b) ** 2 for a, b in zip(t, o))
        delta_o = [(t[k] - o[k]) * o[k] * (1 - o[k]) for k in range(N_OUT)]
        delta_h = [0.0] * N_HID
        for j in range(N_HID):
            err = 0.0
            for k in range(N_OUT):
                err = delta_o[k] * w2[k][j]
            delta_h[j] = err * h[j] * (1 - h[j])
        for k in range(N_OUT):
            for j in range(N_HID + 1):
                w2[k][j] += 0.5 * delta_o[k] * h[j]
        for j in range(N_HID):
            for i in range(N_IN + 1):
                w1[j][i] += 0.5 * delta_h[j] * x[i]
    if epoch % 500 == 0:
        print("epoch", epoch, "error", round(sq, 4))
print("last error", sq)
