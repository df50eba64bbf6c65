# verdict: right
# Red neuronal sin numpy, muestra por muestra
import math
import random

def s(a):
    return 1.0 / (1.0 + math.exp(-a))

datos = [((0, 0), 0), ((0, 1), 0), ((1, 0), 0), ((1, 1), 1)]
w = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(3)]
v = [random.uniform(-1, 1) for _ in range(4)]
eta = 0.5
for epoca in range(1500):
    for x, t in datos:
        h = [s(f[0] * x[0] + f[1] * x[1] + f[2]) for f in w]
        o = s(sum(v[j] * h[j] for j in range(3)) + v[3])
        delta_o = (t - o) * o * (1 - o)
        deltas = [delta_o * v[j] * h[j] * (1 - h[j]) for j in range(3)]
        for j in range(3):
            v[j] += eta * delta_o * h[j]
        v[3] += eta * delta_o
        for j in range(3):
            w[j][0] += eta * deltas[j] * x[0]
            w[j][1] += eta * deltas[j] * x[1]
            w[j][2] += eta * deltas[j]
for x, t in datos:
    h = [s(f[0] * x[0] + f[1] * x[1] + f[2]) for f in w]
    print(x, t, round(s(sum(v[j] * h[j] for j in range(3)) + v[3]), 3))
