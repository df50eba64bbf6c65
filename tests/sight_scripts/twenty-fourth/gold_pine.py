# verdict: right
import math
import random

random.seed(99)
# f(x) = x^2 lernen
xs = [i / 10 for i in range(-10, 11)]
ys = [x * x for x in xs]
n = 5
v = [random.uniform(-1.5, 1.5) for _ in range(n)]
c = [random.uniform(-0.5, 0.5) for _ in range(n)]
w = [random.uniform(-1, 1) for _ in range(n)]
d = 0.0
eta0 = 0.1
lam = 0.0001

def netz(x):
    h = [math.tanh(v[j] * x + c[j]) for j in range(n)]
    return h, sum(w[j] * h[j] for j in range(n)) + d

for runde in range(200):
    eta = eta0 / (1 + 0.01 * runde)
    reihenfolge = list(range(len(xs)))
    random.shuffle(reihenfolge)
    for i in reihenfolge:
        x, y = xs[i], ys[i]
        h, o = netz(x)
        fehler = o - y
        delta = [fehler * w[j] * (1 - h[j] ** 2) for j in range(n)]
        for j in range(n):
            w[j] -= eta * (fehler * h[j] + lam * w[j])
            v[j] -= eta * (delta[j] * x + lam * v[j])
            c[j] -= eta * delta[j]
        d -= eta * fehler

print("Fehler:", sum((netz(x)[1] - y) ** 2 for x, y in zip(xs, ys)) / len(xs))
