# verdict: wrong
# line: 9
import math
import random

random.seed(50)
n_in, n_hid = 3, 4

w1 = [[random.uniform(-1, 1) for _ in range(n_in)]] * n_hid
b1 = [random.uniform(-1, 1) for _ in range(n_hid)]
w2 = [random.uniform(-1, 1) for _ in range(n_hid)]
b2 = 0.0

train = []
for code in range(8):
    x = [code >> 2 & 1, code >> 1 & 1, code & 1]
    train.append((x, 1 if x[0] ^ x[2] else 0))


def sigmoid(z):
    return 1 / (1 + math.exp(-z))


for epoch in range(1000):
    nll = 0.0
    for x, t in train:
        h = [sigmoid(sum(w1[j][i] * x[i] for i in range(n_in)) + b1[j]) for j in range(n_hid)]
        p = sigmoid(sum(w2[j] * h[j] for j in range(n_hid)) + b2)
        nll -= math.log(p) if t == 1 else math.log(1 - p)
        d = p - t
        dh = [d * w2[j] * h[j] * (1 - h[j]) for j in range(n_hid)]
        for j in range(n_hid):
            w2[j] -= 0.3 * d * h[j]
            b1[j] -= 0.3 * dh[j]
            for i in range(n_in):
                w1[j][i] -= 0.3 * dh[j] * x[i]
        b2 -= 0.3 * d
    if epoch % 200 == 0:
        print(epoch, nll)
