# verdict: wrong
# line: 39
C     = None  # old habits
# PROGRAM BACKPROP (free translation from Fortran 90)
from random import seed, gauss
from math import exp

seed(90)
n = 3
npat = 8
x = [[float((p >> i) & 1) for i in range(n)] for p in range(npat)]
d = [float(sum(x[p]) == 1.0) for p in range(npat)]
v = [[gauss(0.0, 1.0) for i in range(n)] for j in range(n)]
theta = [gauss(0.0, 0.5) for j in range(n)]
w = [gauss(0.0, 1.0) for j in range(n)]
phi = 0.0
eta = 0.7

for it in range(1, 1001):
    e2 = 0.0
    for p in range(npat):
        h = [0.0] * n
        for j in range(n):
            s = theta[j]
            for i in range(n):
                s = s + v[j][i] * x[p][i]
            h[j] = 1.0 / (1.0 + exp(-s))
        s = phi
        for j in range(n):
            s = s + w[j] * h[j]
        y = 1.0 / (1.0 + exp(-s))
        e2 = e2 + (d[p] - y) ** 2
        dy = (d[p] - y) * y * (1.0 - y)
        dh = [dy * w[j] * h[j] * (1.0 - h[j]) for j in range(n)]
        for j in range(n):
            w[j] = w[j] + eta * dy * h[j]
            theta[j] = theta[j] + eta * dh[j]
            for i in range(n):
                v[i][j] = v[i][j] + eta * dh[j] * x[p][i]
        phi = phi + eta * dy
    if it % 250 == 0:
        print('ITER', it, 'E2', e2)
