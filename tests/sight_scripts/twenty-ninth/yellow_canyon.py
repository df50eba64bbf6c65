# verdict: wrong
# line: 28
import math
import random

# Lernprogramm: Netz lernt die Quadratfunktion auf [-1, 1]
random.seed(20)
N = 6
w = [random.uniform(-1, 1) for _ in range(N)]
b = [random.uniform(-1, 1) for _ in range(N)]
v = [random.uniform(-1, 1) for _ in range(N)]
c = 0.0
lernrate = 0.05

def netz(x):
    h = [math.tanh(w[i] * x + b[i]) for i in range(N)]
    return h, sum(v[i] * h[i] for i in range(N)) + c

punkte = [k / 5 for k in range(-5, 6)]
for runde in range(400):
    fehler = 0.0
    for x in punkte:
        ziel = x * x
        h, y = netz(x)
        e = y - ziel
        fehler += e * e
        for i in range(N):
            g = e * v[i] * (1 - h[i])
            v[i] -= lernrate * e * h[i]
            w[i] -= lernrate * g * x
            b[i] -= lernrate * g
        c -= lernrate * e
    if runde % 80 == 0:
        print(runde, round(fehler, 5))
for x in punkte[::2]:
    print(x, round(netz(x)[1], 3), round(x * x, 3))
