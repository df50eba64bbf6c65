# verdict: right
import math, random
random.seed(67)

# everything as plain lists, whole data set per step, with momentum
def rnd(n):
    return [random.gauss(0, 0.7) for _ in range(n)]

X = [[i / 5 - 1, math.sin(i)] for i in range(11)]
Y = [x[0] * x[1] for x in X]
H = 4
W = [rnd(3) for _ in range(H)]
V = rnd(H + 1)
MW = [[0.0] * 3 for _ in range(H)]
MV = [0.0] * (H + 1)

for epoch in range(400):
    GW = [[0.0] * 3 for _ in range(H)]
    GV = [0.0] * (H + 1)
    sse = 0.0
    for (p, q), y in zip(X, Y):
        h = [math.tanh(w[0] * p + w[1] * q + w[2]) for w in W]
        o = V[H] + sum(V[j] * h[j] for j in range(H))
        e = o - y
        sse += e * e
        GV[H] += e
        for j in range(H):
            GV[j] += e * h[j]
            back = e * V[j] * (1 - h[j] * h[j])
            GW[j][0] += back * p
            GW[j][1] += back * q
            GW[j][2] += back
    for j in range(H):
        for i in range(3):
            MW[j][i] = 0.7 * MW[j][i] - 0.02 * GW[j][i]
            W[j][i] += MW[j][i]
    for j in range(H + 1):
        MV[j] = 0.7 * MV[j] - 0.02 * GV[j]
        V[j] += MV[j]
    if epoch % 100 == 0:
        print(epoch, round(sse, 5))
