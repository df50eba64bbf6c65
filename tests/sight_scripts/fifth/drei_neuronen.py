# verdict: wrong
# line: 11
# why: The list of hidden values is made outside the loop over samples and only appended to: the first sample's values stay in front.
import math, random
random.seed(31)
daten = [([0, 0, 1], 0), ([0, 1, 1], 1), ([1, 0, 1], 1), ([1, 1, 1], 0)]
v = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(3)]
w = [random.uniform(-1, 1) for _ in range(3)]
s = lambda z: 1 / (1 + math.exp(-z))
for epoche in range(1000):
    h = []
    for x, t in daten:
        for zeile in v:
            h.append(s(sum(a * b for a, b in zip(zeile, x))))
        o = s(sum(w[j] * h[j] for j in range(3)))
        d = (t - o) * o * (1 - o)
        dv = [d * w[j] * h[j] * (1 - h[j]) for j in range(3)]
        for j in range(3):
            w[j] += 0.5 * d * h[j]
            for i in range(3):
                v[j][i] += 0.5 * dv[j] * x[i]
    if epoche % 250 == 0:
        print(epoche, round(o, 3))
