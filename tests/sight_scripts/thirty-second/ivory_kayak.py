# verdict: right
import math, random
# matrix helpers, plain lists
T = lambda M: [list(c) for c in zip(*M)]
mv = lambda M, v: [sum(a * b for a, b in zip(r, v)) for r in M]
outer = lambda u, v: [[a * b for b in v] for a in u]
random.seed(55)
w1 = [[random.gauss(0, 1) for _ in range(4)] for _ in range(3)]
w2 = [[random.gauss(0, 1) for _ in range(2)] for _ in range(4)]
xs = [[1, 0.2, 0.8], [1, 0.5, 0.1], [1, 0.9, 0.4], [1, 0.3, 0.3]]
ts = [[0.5, 1.0], [-0.5, 0.2], [0.1, 0.3], [0.9, -0.4]]
for it in range(800):
    loss = 0
    for xi, ti in zip(xs, ts):
        h = [1 / (1 + math.exp(-z)) for z in mv(T(w1), xi)]
        o = mv(T(w2), h)
        e = [a - b for a, b in zip(ti, o)]
        loss += sum(q * q for q in e)
        dh = [g * hj * (1 - hj) for g, hj in zip(mv(w2, e), h)]
        w2 = [[a + 0.1 * b for a, b in zip(r, s)] for r, s in zip(w2, outer(h, e))]
        w1 = [[a + 0.1 * b for a, b in zip(r, s)] for r, s in zip(w1, outer(xi, dh))]
    if it % 200 == 0: print(it, loss)
