# verdict: wrong
# line: 20
import math
import random
random.seed(7)
sig = lambda q: 1.0 / (1.0 + math.exp(-q))
X = [[i & 1, i >> 1 & 1, i >> 2 & 1] for i in range(8)]
T = [[x[0], x[0] ^ x[1], x[1] & x[2]] for x in X]
A = [[random.uniform(-1, 1) for _ in range(4)] for _ in range(6)]
B = [[random.uniform(-1, 1) for _ in range(7)] for _ in range(3)]
for e in range(500):
    for x, t in zip(X, T):
        inp = x + [1]
        h = [sig(sum(A[j][i] * inp[i] for i in range(4))) for j in range(6)] + [1]
        y = [sig(sum(B[k][j] * h[j] for j in range(7))) for k in range(3)]
        dk = [y[k] - t[k] for k in range(3)]
        dj = [0.0] * 6
        for k in range(3):
            for j in range(6):
                dj[j] = dk[k] * B[k][j] * h[j] * (1 - h[j])
        for k in range(3):
            for j in range(7):
                B[k][j] -= 0.3 * dk[k] * h[j]
        for j in range(6):
            for i in range(4):
                A[j][i] -= 0.3 * dj[j] * inp[i]
    if e % 100 == 0:
        print(e, sum((a - b) ** 2 for a, b in zip(y, t)))
