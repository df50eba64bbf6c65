# verdict: wrong
# line: 27
# why: precedence of the conditional: negative side gives constant 0.01 without the back-propagated error
import random

random.seed(12)
# pata nahi kyon, par leaky relu yahan achha chalta hai
namune = [((a / 4, b / 4), a / 4 * b / 4) for a in range(5) for b in range(5)]
CHHUPE = 6
w = [[random.gauss(0, 0.7) for _ in range(3)] for _ in range(CHHUPE)]
v = [random.gauss(0, 0.7) for _ in range(CHHUPE + 1)]
dar = 0.02

def aage(x):
    z = [row[0] * x[0] + row[1] * x[1] + row[2] for row in w]
    h = [zi if zi > 0 else 0.01 * zi for zi in z]
    return z, h, sum(vi * hi for vi, hi in zip(v, h)) + v[-1]

for chakkar in range(400):
    hani = 0
    for x, t in namune:
        z, h, y = aage(x)
        truti = y - t
        hani += truti ** 2 / 2
        for j in range(CHHUPE):
            peeche = truti * v[j]
            dz = peeche * 1 if z[j] > 0 else 0.01
            v[j] -= dar * truti * h[j]
            w[j][0] -= dar * dz * x[0]
            w[j][1] -= dar * dz * x[1]
            w[j][2] -= dar * dz
        v[-1] -= dar * truti
    if chakkar % 80 == 0:
        print(chakkar, hani)
