# verdict: right
"""
Multilayer perceptron in Haykin's notation: induced local fields v, function signals y,
local gradients delta, momentum constant alpha, learning-rate parameter eta.
"""
import math
import random

random.seed(64)
a = 1.0

def phi(v):
    return 1.0 / (1.0 + math.exp(-a * v))

def phi_prime(y):
    return a * y * (1.0 - y)

m0, m1, m2 = 2, 4, 1
w1 = [[random.uniform(-0.8, 0.8) for i in range(m0 + 1)] for j in range(m1)]
w2 = [[random.uniform(-0.8, 0.8) for j in range(m1 + 1)] for k in range(m2)]
dw1 = [[0.0] * (m0 + 1) for j in range(m1)]
dw2 = [[0.0] * (m1 + 1) for k in range(m2)]
eta, alpha = 0.4, 0.7
T = [((0.1, 0.1), (0.1,)), ((0.1, 0.9), (0.9,)), ((0.9, 0.1), (0.9,)), ((0.9, 0.9), (0.1,))]

for n in range(700):
    energy = 0.0
    for x, d in T:
        y0 = (1.0,) + x
        v1 = [sum(w1[j][i] * y0[i] for i in range(m0 + 1)) for j in range(m1)]
        y1 = [1.0] + [phi(v) for v in v1]
        v2 = [sum(w2[k][j] * y1[j] for j in range(m1 + 1)) for k in range(m2)]
        y2 = [phi(v) for v in v2]
        e = [d[k] - y2[k] for k in range(m2)]
        energy += 0.5 * sum(q * q for q in e)
        delta2 = [e[k] * phi_prime(y2[k]) for k in range(m2)]
        delta1 = []
        for j in range(1, m1 + 1):
            delta1.append(phi_prime(y1[j]) * sum(delta2[k] * w2[k][j] for k in range(m2)))
        for k in range(m2):
            for j in range(m1 + 1):
                dw2[k][j] = alpha * dw2[k][j] + eta * delta2[k] * y1[j]
                w2[k][j] += dw2[k][j]
        for j in range(m1):
            for i in range(m0 + 1):
                dw1[j][i] = alpha * dw1[j][i] + eta * delta1[j] * y0[i]
                w1[j][i] += dw1[j][i]
    if n % 100 == 0:
        print(n, energy / len(T))
