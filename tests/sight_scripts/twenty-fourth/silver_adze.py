# verdict: wrong
# line: 27
# why: alpha: The falling learning rate uses integer division, so it's 0 from the first epoch on and nothing is learned.
import math
import random

random.seed(66)
EPOCHS = 1000
START_RATE = 1
H = 3

# implication: a -> b
cases = [((0, 0), 1), ((0, 1), 1), ((1, 0), 0), ((1, 1), 1)]
w1 = [[random.uniform(-1, 1) for _ in range(H)] for _ in range(3)]
w2 = [random.uniform(-1, 1) for _ in range(H + 1)]

def sig(v):
    return 1 / (1 + math.exp(-v))

def forward(a):
    x = [a[0], a[1], 1]
    h = [sig(sum(x[i] * w1[i][j] for i in range(3))) for j in range(H)] + [1]
    return x, h, sig(sum(h[j] * w2[j] for j in range(H + 1)))

for epoch in range(EPOCHS):
    # rate goes down from 1 to 0
    rate = START_RATE * (EPOCHS - 1 - epoch) // EPOCHS
    for a, t in cases:
        x, h, o = forward(a)
        d = (t - o) * o * (1 - o)
        dh = [d * w2[j] * h[j] * (1 - h[j]) for j in range(H)]
        for j in range(H + 1):
            w2[j] += rate * d * h[j]
        for i in range(3):
            for j in range(H):
                w1[i][j] += rate * dh[j] * x[i]

for a, t in cases:
    print(a, t, "%.3f" % forward(a)[2])
