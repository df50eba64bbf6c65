# verdict: wrong
# line: 18
import random, math
random.seed(77)
pts = [(random.uniform(-1, 1), random.uniform(-1, 1)) for _ in range(30)]
ys = [1 if a * a + b * b < 0.6 else 0 for a, b in pts]
Wh = [[random.gauss(0, 1) for _ in range(3)] for _ in range(5)]
Wo = [random.gauss(0, 1) for _ in range(6)]
lr = 0.3
def fwd(a, b):
    z = [w[0] * a + w[1] * b + w[2] for w in Wh]
    h = [max(0.0, q) for q in z]
    s = sum(w * q for w, q in zip(Wo, h + [1.0]))
    return z, h, 1 / (1 + math.exp(-s))
for epoch in range(200):
    for (a, b), y in zip(pts, ys):
        z, h, p = fwd(a, b)
        d = (p - y) * p
        dh = [d * w if q > 0 else 0.0 for w, q in zip(Wo, z)]
        Wo = [w - lr * d * q for w, q in zip(Wo, h + [1.0])]
        Wh = [[w[0] - lr * g * a, w[1] - lr * g * b, w[2] - lr * g] for w, g in zip(Wh, dh)]
    if epoch % 50 == 0:
        print(epoch, sum((fwd(a, b)[2] > .5) == y for (a, b), y in zip(pts, ys)))
