# verdict: wrong
# line: 25
# also: 26
# why: forward pass: the weighted sum isn't set back to the bias or zero for every hidden node, it goes on from node to node
import random
from math import exp

def sig(v):
    return 1 / (1 + exp(-v))

random.seed(3)
X = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
Y = [0, 1, 1, 0]
H = 4

w1 = [[random.uniform(-1, 1) for i in range(3)] for j in range(H)]
w2 = [random.uniform(-1, 1) for j in range(H)]
alpha = 0.7

for n in range(5000):
    err = 0
    for x, t in zip(X, Y):
        # forward
        h = []
        s = 0.0
        for j in range(H):
            for i in range(3):
                s += w1[j][i] * x[i]
            h.append(sig(s))
        o = sig(sum(w2[j] * h[j] for j in range(H)))
        err += abs(t - o)
        # backward
        do = (t - o) * o * (1 - o)
        dh = [do * w2[j] * h[j] * (1 - h[j]) for j in range(H)]
        for j in range(H):
            w2[j] += alpha * do * h[j]
            for i in range(3):
                w1[j][i] += alpha * dh[j] * x[i]
        pass
    if n % 1000 == 0:
        print(n, err)
print("at the end", err)
