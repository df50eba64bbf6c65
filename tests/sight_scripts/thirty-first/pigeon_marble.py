# verdict: right
import math, random

random.seed(21)
XOR = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]
H = 3
v = [[random.gauss(0, 1) for _ in range(2)] for _ in range(H)]
c = [random.gauss(0, 1) for _ in range(H)]
u = [random.gauss(0, 1) for _ in range(H)]
d = 0.0

def f(z):
    return math.tanh(z)

for epoch in range(800):
    random.shuffle(XOR)
    total = 0
    for x, t in XOR:
        h = [f(sum(v[j][i] * x[i] for i in range(2)) + c[j]) for j in range(H)]
        o = sum(u[j] * h[j] for j in range(H)) + d
        e = o - t
        total += e * e
        back = [e * u[j] * (1 - h[j] ** 2) for j in range(H)]
        for j in range(H):
            u[j] -= 0.1 * e * h[j]
            c[j] -= 0.1 * back[j]
            for i in range(2):
                v[j][i] -= 0.1 * back[j] * x[i]
        d -= 0.1 * e
    if epoch % 200 == 0:
        print(epoch, total)
