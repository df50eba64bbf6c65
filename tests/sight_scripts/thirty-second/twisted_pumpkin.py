# verdict: wrong
# line: 8
import math, random
random.seed(6)
def sg(z): return 1 / (1 + math.exp(-z))
X = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
Y = [0, 1, 1, 0]
w1 = [[random.uniform(-1, 1) for _ in range(3)]] * 4
w2 = [random.uniform(-1, 1) for _ in range(4)]
for epoch in range(1500):
    for x, y in zip(X, Y):
        h = [sg(sum(a * b for a, b in zip(x, row))) for row in w1]
        o = sg(sum(a * b for a, b in zip(h, w2)))
        d = (y - o) * o * (1 - o)
        dh = [d * w2[j] * h[j] * (1 - h[j]) for j in range(4)]
        for j in range(4):
            w2[j] += 0.5 * d * h[j]
            for i in range(3):
                w1[j][i] += 0.5 * dh[j] * x[i]
for x, y in zip(X, Y):
    h = [sg(sum(a * b for a, b in zip(x, row))) for row in w1]
    print(x, y, round(sg(sum(a * b for a, b in zip(h, w2))), 3))
