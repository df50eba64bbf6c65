# verdict: right
import random
from math import exp

# 8-3-8 encoder problem (from the old PDP book)
random.seed()
N, M = 8, 3

def rnd():
    return random.random() - 0.5

ih = [[rnd() for i in range(N + 1)] for j in range(M)]
ho = [[rnd() for j in range(M + 1)] for k in range(N)]
patterns = [[1 if i == p else 0 for i in range(N)] for p in range(N)]

def logistic(net):
    return 1.0 / (1.0 + exp(-net))

def forward(p):
    p = p + [1]
    h = [logistic(sum(ih[j][i] * p[i] for i in range(N + 1))) for j in range(M)] + [1]
    return h, [logistic(sum(ho[k][j] * h[j] for j in range(M + 1))) for k in range(N)]

tss = 0
for epoch in range(1500):
    tss = 0
    for p in patterns:
        h, o = forward(p)
        x = p + [1]
        dk = [(t - a) * a * (1 - a) for t, a in zip(p, o)]
        dj = [h[j] * (1 - h[j]) * sum(dk[k] * ho[k][j] for k in range(N)) for j in range(M)]
        for k in range(N):
            for j in range(M + 1):
                ho[k][j] += 0.9 * dk[k] * h[j]
        for j in range(M):
            for i in range(N + 1):
                ih[j][i] += 0.9 * dj[j] * x[i]
        tss += sum((t - a) ** 2 for t, a in zip(p, o))
    if epoch % 300 == 0:
        print("epoch", epoch, "tss", tss)
for p in patterns:
    print(p, "".join("1" if v > 0.5 else "0" for v in forward(p)[0][:M]))
