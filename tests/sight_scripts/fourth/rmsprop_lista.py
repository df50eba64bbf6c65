# verdict: right
# why: Pure Python with RMSprop, a known rule, on the right gradient of the squared error.
import math
import random

random.seed(45)
H = 5
par = [random.gauss(0, 1) for _ in range(3 * H + 1)]     # a_j, b_j, c_j ... , d
cache = [0.0] * len(par)
puntos = [(i / 8 - 1, math.sin(3 * (i / 8 - 1))) for i in range(17)]

def salida(p, x):
    h = [math.tanh(p[3*j] * x + p[3*j+1]) for j in range(H)]
    return h, sum(p[3*j+2] * h[j] for j in range(H)) + p[-1]

for vuelta in range(1500):
    g = [0.0] * len(par)
    error = 0.0
    for x, t in puntos:
        h, y = salida(par, x)
        e = y - t
        error += 0.5 * e * e
        for j in range(H):
            g[3*j+2] += e * h[j]
            dz = e * par[3*j+2] * (1 - h[j]**2)
            g[3*j] += dz * x
            g[3*j+1] += dz
        g[-1] += e
    paso = 0.01
    for i in range(len(par)):
        cache[i] = 0.9 * cache[i] + 0.1 * g[i]**2
        par[i] -= paso * g[i] / (math.sqrt(cache[i]) + 1e-8)
    if vuelta % 300 == 0:
        print(vuelta, error)
