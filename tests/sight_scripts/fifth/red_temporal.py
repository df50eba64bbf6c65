# verdict: wrong
# line: 32
# why: In the backward pass through time the recurrent matrix is not transposed.
# ¿sube o baja la serie? red recurrente pequeña
import numpy as np
rng = np.random.default_rng(25)
n = 5
U = rng.normal(0, .7, n)
R = rng.normal(0, .5, (n, n))
b = np.zeros(n)
V = rng.normal(0, .7, n)
c = 0.0
paso = 0.05
aciertos = 0
for k in range(1500):
    serie = rng.normal(size=4)
    y = 1.0 if serie[-1] > serie[0] else 0.0
    estados = [np.zeros(n)]
    for x in serie:
        estados.append(np.tanh(U * x + R @ estados[-1] + b))
    p = 1 / (1 + np.exp(-(V @ estados[-1] + c)))
    aciertos += (p > .5) == (y > .5)
    dU, dR, db = np.zeros(n), np.zeros((n, n)), np.zeros(n)
    dV = (p - y) * estados[-1]
    dc = p - y
    dh = (p - y) * V
    for t in reversed(range(4)):
        dz = dh * (1 - estados[t + 1] ** 2)
        dU += dz * serie[t]
        dR += np.outer(dz, estados[t])
        db += dz
        dh = R @ dz
    for par, grad in ((U, dU), (R, dR), (b, db), (V, dV)):
        par -= paso * grad
    c -= paso * dc
    if k % 500 == 499:
        print(k + 1, "aciertos", aciertos / 500)
        aciertos = 0
