# verdict: wrong
# line: 33
import math
import random

# memory cell without numpy: remember the first number of the sequence
random.seed(66)
H = 3
def rnd(r, c): return [[random.uniform(-0.6, 0.6) for _ in range(c)] for _ in range(r)]
U = rnd(H, 2)          # input and a marker
W = rnd(H, H)
V = rnd(1, H)[0]
lr = 0.05

def forward(seq):
    hs = [[0.0] * H]
    for x in seq:
        prev = hs[-1]
        hs.append([math.tanh(sum(U[i][k] * x[k] for k in range(2)) + sum(W[i][j] * prev[j] for j in range(H)))
                   for i in range(H)])
    return hs, sum(V[i] * hs[-1][i] for i in range(H))

mean = 0.3
for step in range(3000):
    first = random.uniform(-1, 1)
    seq = [(first, 1.0)] + [(random.uniform(-1, 1), 0.0) for _ in range(2)]
    hs, out = forward(seq)
    err = out - first
    gU, gW = [[0.0] * 2 for _ in range(H)], [[0.0] * H for _ in range(H)]
    gV = [err * h for h in hs[-1]]
    dh = [err * v for v in V]
    for t in range(len(seq) - 1, -1, -1):
        dz = [dh[i] * (1 - hs[t][i] ** 2) for i in range(H)]
        for i in range(H):
            for k in range(2):
                gU[i][k] += dz[i] * seq[t][k]
            for j in range(H):
                gW[i][j] += dz[i] * hs[t][j]
        dh = [sum(dz[i] * W[i][j] for i in range(H)) for j in range(H)]
    for i in range(H):
        V[i] -= lr * gV[i]
        for k in range(2):
            U[i][k] -= lr * gU[i][k]
        for j in range(H):
            W[i][j] -= lr * gW[i][j]
    mean = 0.99 * mean + 0.01 * err * err
    if step % 500 == 0:
        print(step, round(mean, 5))
print("mean squared error", mean)
