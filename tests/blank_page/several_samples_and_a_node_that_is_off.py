# verdict: scaled
# first wrong: -
# line: -
# mistake: -
# why: a node that is off for all samples keeps its bias: nothing is claimed of it
import random

rnd = random.Random(1234)
X = [[0.3, 1.0], [0.5, 0.2], [1.0, 0.4], [0.6, 0.3], [0.7, 0.8]]
y = [0.75, 0.82, 0.93, 0.7, 0.89]
W = [[rnd.gauss(0, 1) for _ in range(4)] for _ in range(2)]
u = [rnd.gauss(0, 0.5) for _ in range(4)]
bias = [0.1] * 4
off = 0.0
alpha = 0.05
for turn in range(1500):
    dW = [[0] * 4, [0] * 4]
    du, db, doff = [0] * 4, [0] * 4, 0
    for n in range(5):
        z = [X[n][0] * W[0][j] + X[n][1] * W[1][j] + bias[j] for j in range(4)]
        a = [max(0.0, v) for v in z]
        g = 2 * (sum(a[j] * u[j] for j in range(4)) + off - y[n]) / 5
        doff += g
        for j in range(4):
            du[j] += g * a[j]
            if z[j] > 0:
                db[j] += g * u[j]
                for i in (0, 1):
                    dW[i][j] += g * u[j] * X[n][i]
    off -= alpha * doff
    for j in range(4):
        u[j] -= alpha * du[j]
        bias[j] -= alpha * db[j]
        W[0][j] -= alpha * dW[0][j]
        W[1][j] -= alpha * dW[1][j]
