# verdict: right
# zwei versteckte neuronen, alles von hand
import math

w1, w2 = 0.4, -0.7
c1, c2 = 0.1, 0.2
v1, v2 = 0.5, 0.3
d = 0.0
lr = 0.01
punkte = [(-2, 4), (-1, 1), (0, 0), (1, 1), (2, 4)]

for runde in range(2000):
    summe = 0
    for x, y in punkte:
        a1 = math.tanh(w1 * x + c1)
        a2 = math.tanh(w2 * x + c2)
        out = v1 * a1 + v2 * a2 + d
        err = out - y
        g = 2 * err
        g1 = g * v1 * (1 - a1 * a1)
        g2 = g * v2 * (1 - a2 * a2)
        v1 -= lr * g * a1
        v2 -= lr * g * a2
        d -= lr * g
        w1 -= lr * g1 * x
        w2 -= lr * g2 * x
        c1 -= lr * g1
        c2 -= lr * g2
        summe += err ** 2
    if runde % 400 == 0:
        print(runde, summe)
