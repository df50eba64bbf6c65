# verdict: wrong
# first wrong: hidden_delta
# line: 29|30
# mistake: l1error-uses-updated-weights
# why: inside one loop the outgoing weight is changed first and the changed value then carries the error to the hidden neuron
import math
import random

random.seed(21)
N_IN, N_HID = 3, 4
ih = [[random.random() * 2 - 1 for _ in range(N_IN)] for _ in range(N_HID)]
ho = [random.random() * 2 - 1 for _ in range(N_HID)]
rows = [([0, 0, 1], 0), ([0, 1, 1], 1), ([1, 0, 1], 1), ([1, 1, 1], 0)]
lr = 2.0


def squash(v):
    return 1 / (1 + math.exp(-v))


for epoch in range(5000):
    for x, want in rows:
        hid = []
        for j in range(N_HID):
            hid.append(squash(sum(ih[j][i] * x[i] for i in range(N_IN))))
        got = squash(sum(ho[j] * hid[j] for j in range(N_HID)))
        d = (want - got) * got * (1 - got)
        for j in range(N_HID):
            ho[j] += lr * d * hid[j]
            dj = d * ho[j] * hid[j] * (1 - hid[j])
            for i in range(N_IN):
                ih[j][i] += lr * dj * x[i]

for x, want in rows:
    hid = [squash(sum(w * v for w, v in zip(ws, x))) for ws in ih]
    print(x, want, squash(sum(w * h for w, h in zip(ho, hid))))
