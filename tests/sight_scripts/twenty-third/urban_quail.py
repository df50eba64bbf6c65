# verdict: right
import math, random

random.seed(8)

# temperature, hours of sun -> ice cream sold (all scaled)
table = [
    ((0.1, 0.2), 0.05), ((0.3, 0.1), 0.10), ((0.4, 0.6), 0.45),
    ((0.6, 0.5), 0.55), ((0.7, 0.9), 0.80), ((0.9, 0.7), 0.85), ((1.0, 1.0), 0.95),
]

N = 3
w = [[random.gauss(0, 0.5) for i in range(2)] for j in range(N)]
b = [0.0] * N
v = [random.gauss(0, 0.5) for j in range(N)]
c = [0.0]
rate = 0.2

for epoch in range(2000):
    gw = [[0.0, 0.0] for j in range(N)]
    gb = [0.0] * N
    gv = [0.0] * N
    gc = 0.0
    loss = 0.0
    for x, t in table:
        a = [math.tanh(b[j] + w[j][0] * x[0] + w[j][1] * x[1]) for j in range(N)]
        out = c[0] + sum(v[j] * a[j] for j in range(N))
        e = out - t
        loss += 0.5 * e * e
        gc += e
        for j in range(N):
            gv[j] += e * a[j]
            d = e * v[j] * (1 - a[j] ** 2)
            gb[j] += d
            for i in range(2):
                gw[j][i] += d * x[i]
    n = len(table)
    c[0] -= rate * gc / n
    for j in range(N):
        v[j] -= rate * gv[j] / n
        b[j] -= rate * gb[j] / n
        for i in range(2):
            w[j][i] -= rate * gw[j][i] / n
    pass

print("loss after training:", loss)
