# verdict: wrong
# line: 13
import random, math
pts = [(0.1, 0.4, 1), (0.9, 0.2, 0), (0.4, 0.9, 1), (0.7, 0.7, 0), (0.3, 0.2, 0), (0.2, 0.9, 1)]
nh = 3
w = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(nh)]
v = [random.uniform(-1, 1) for _ in range(nh + 1)]
lg = lambda z: 1 / (1 + math.exp(-z))
def out(w, v, a, b):
    h = [math.tanh(r[0] * a + r[1] * b + r[2]) for r in w]
    return h, lg(sum(p * q for p, q in zip(v, h + [1])))
for ep in range(600):
    gw = [[0.0] * 3] * nh
    gv = [0.0] * (nh + 1)
    for a, b, t in pts:
        h, o = out(w, v, a, b)
        e = o - t
        for j in range(nh):
            gv[j] += e * h[j]
            d = e * v[j] * (1 - h[j] ** 2)
            gw[j][0] += d * a
            gw[j][1] += d * b
            gw[j][2] += d
        gv[nh] += e
    w = [[p - .2 * g for p, g in zip(r, q)] for r, q in zip(w, gw)]
    v = [p - .2 * g for p, g in zip(v, gv)]
print([round(out(w, v, a, b)[1], 2) for a, b, t in pts])
