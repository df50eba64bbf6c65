# verdict: wrong
# line: 28
# also: 29
# why: hidden delta: The updated w[j] is used for the hidden delta of the same sample, as it is changed before.
import math
import random

random.seed(12)
# apprendre |x| sur [-1, 1]
xs = [-1 + 0.1 * i for i in range(21)]
ys = [abs(x) for x in xs]
N = 6
v = [random.gauss(0, 2) for _ in range(N)]
c = [random.gauss(0, 1) for _ in range(N)]
w = [random.gauss(0, 0.5) for _ in range(N)]
d = 0.0
eta = 0.2

for tour in range(300):
    perte = 0
    for x, y in zip(xs, ys):
        h = [math.tanh(v[j] * x + c[j]) for j in range(N)]
        o = sum(w[j] * h[j] for j in range(N)) + d
        e = y - o
        perte += e * e
        d += eta * e
        for j in range(N):
            w[j] += eta * e * h[j]
            g = e * w[j] * (1 - h[j] ** 2)
            v[j] += eta * g * x
            c[j] += eta * g
    if tour % 100 == 0:
        print("tour", tour, "perte", round(perte, 5))

print("perte finale", round(perte, 6))
