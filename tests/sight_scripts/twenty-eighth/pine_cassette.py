# verdict: right
# 1-D convolution by hand, detects a "bump" anywhere in a signal
import random, math

random.seed(15)
LEN, K, F = 12, 3, 2

def signal(bump):
    s = [random.gauss(0, 0.2) for _ in range(LEN)]
    if bump:
        p = random.randrange(1, LEN - 1)
        s[p - 1] += 0.5; s[p] += 1.2; s[p + 1] += 0.5
    else:
        p = random.randrange(1, LEN)
        s[p] += 1.2; s[p - 1] -= 1.0
    return s

kernels = [[random.gauss(0, 0.5) for _ in range(K)] for _ in range(F)]
kbias = [0.0] * F
P = LEN - K + 1
dense = [[random.gauss(0, 0.3) for _ in range(P)] for _ in range(F)]
dbias = [0.0]

def forward(s):
    maps = []
    for f in range(F):
        row = []
        for p in range(P):
            z = kbias[f]
            for k in range(K):
                z += kernels[f][k] * s[p + k]
            row.append(max(0.0, z))
        maps.append(row)
    z = dbias[0]
    for f in range(F):
        for p in range(P):
            z += dense[f][p] * maps[f][p]
    return maps, 1 / (1 + math.exp(-z))

data = [(signal(i % 2 == 0), 1.0 if i % 2 == 0 else 0.0) for i in range(30)]
lr = 0.1
for epoch in range(40):
    loss = 0.0
    for s, t in data:
        maps, y = forward(s)
        loss -= math.log(y if t else 1 - y)
        d = y - t
        gk = [[0.0] * K for _ in range(F)]
        gb = [0.0] * F
        for f in range(F):
            for p in range(P):
                if maps[f][p] > 0:
                    back = d * dense[f][p]
                    gb[f] += back
                    for k in range(K):
                        gk[f][k] += back * s[p + k]
        for f in range(F):
            for p in range(P):
                dense[f][p] -= lr * d * maps[f][p]
            for k in range(K):
                kernels[f][k] -= lr * gk[f][k]
            kbias[f] -= lr * gb[f]
        dbias[0] -= lr * d
    if epoch % 10 == 0:
        print(epoch, loss / len(data))
