# verdict: wrong
# line: 23
# why: initial weights: the list is multiplied, so all hidden rows are one and the same list: every hidden node has the same weights
from math import exp
from random import seed, uniform

seed(9)
N_IN = 3
N_HID = 5

# output is 1 when exactly one bit is on
table = []
for a in range(2):
    for b in range(2):
        for c in range(2):
            table.append(([a, b, c], 1 if a + b + c == 1 else 0))


def sigmoid(x):
    return 1.0 / (1.0 + exp(-x))


hid = [[uniform(-1, 1) for _ in range(N_IN + 1)]] * N_HID
out = [uniform(-1, 1) for _ in range(N_HID + 1)]


def forward(bits):
    x = bits + [1]
    h = [sigmoid(sum(w * v for w, v in zip(row, x))) for row in hid]
    h.append(1)
    return x, h, sigmoid(sum(w * v for w, v in zip(out, h)))


for epoch in range(2000):
    for bits, t in table:
        x, h, o = forward(bits)
        delta = (o - t) * o * (1 - o)
        back = [delta * out[j] * h[j] * (1 - h[j]) for j in range(N_HID)]
        for j in range(N_HID + 1):
            out[j] -= 0.6 * delta * h[j]
        for j in range(N_HID):
            for i in range(N_IN + 1):
                hid[j][i] -= 0.6 * back[j] * x[i]

for bits, t in table:
    print(bits, t, round(forward(bits)[2], 3))
