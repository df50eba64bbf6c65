# verdict: right
import random
# Welch Labs: hours of sleep and study, score on the test; plain lists and ReLU
rnd = random.Random(1234)
sleep_study = [(3, 5), (5, 1), (10, 2), (6, 1.5), (7, 4)]
score = [75, 82, 93, 70, 89]
X = [[a / 10, b / 5] for a, b in sleep_study]
y = [s / 100 for s in score]
W = [[rnd.gauss(0, 1) for _ in range(4)] for _ in range(2)]
u = [rnd.gauss(0, 0.5) for _ in range(4)]
bias = [0.1] * 4
off = 0.0
N = len(X)
for it in range(1500):
    dW = [[0] * 4, [0] * 4]
    du, db, doff = [0] * 4, [0] * 4, 0
    cost = 0
    for n in range(N):
        z = [X[n][0] * W[0][j] + X[n][1] * W[1][j] + bias[j] for j in range(4)]
        a = [max(0.0, v) for v in z]
        out = sum(a[j] * u[j] for j in range(4)) + off
        diff = out - y[n]
        cost += diff * diff / N
        g = 2 * diff / N
        doff += g
        for j in range(4):
            du[j] += g * a[j]
            if z[j] > 0:
                db[j] += g * u[j]
                for i in (0, 1):
                    dW[i][j] += g * u[j] * X[n][i]
    lr = 0.05
    off -= lr * doff
    for j in range(4):
        u[j] -= lr * du[j]
        bias[j] -= lr * db[j]
        W[0][j] -= lr * dW[0][j]
        W[1][j] -= lr * dW[1][j]
    if not it % 300:
        print(it, round(cost, 6))
