# verdict: right
# log-cosh regression, one neuron layer with softsign, stochastic, plain loops
import random
from math import cosh, log, tanh

H = 6
wx = [random.gauss(0, 1) for _ in range(H)]
wb = [random.gauss(0, 1) for _ in range(H)]
vo = [random.gauss(0, 0.5) for _ in range(H)]
vb = [0.0]

def softsign(z): return z / (1 + abs(z))

def guess(x):
    zs = [wx[i] * x + wb[i] for i in range(H)]
    hs = [softsign(z) for z in zs]
    return zs, hs, sum(v * h for v, h in zip(vo, hs)) + vb[0]

points = [(k / 10 - 2, 0.5 * (k / 10 - 2) ** 2 - 1) for k in range(41)]
rate = 0.05
for epoch in range(250):
    random.shuffle(points)
    cost = 0
    for x, y in points:
        zs, hs, out = guess(x)
        cost += log(cosh(out - y))
        d = tanh(out - y)
        for i in range(H):
            back = d * vo[i] / (1 + abs(zs[i])) ** 2
            vo[i] -= rate * d * hs[i]
            wx[i] -= rate * back * x
            wb[i] -= rate * back
        vb[0] -= rate * d
    if epoch % 50 == 0:
        print(epoch, cost / len(points))
