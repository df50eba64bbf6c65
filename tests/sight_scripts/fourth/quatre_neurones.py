# verdict: wrong
# line: 19
# why: [[0.0]*3]*4 makes four references to one row, so the gradient sums of all hidden neurons land in the same list.
import math, random
random.seed(17)

def sig(z): return 1 / (1 + math.exp(-z))

w = [[random.uniform(-1, 1) for i in range(3)] for j in range(4)]
v = [random.uniform(-1, 1) for j in range(5)]
exemples = [([0, 0, 1], 0), ([0, 1, 1], 1), ([1, 0, 1], 1), ([1, 1, 1], 0)]

def reseau(x):
    h = [sig(sum(p * q for p, q in zip(ligne, x))) for ligne in w] + [1.0]
    return h, sig(sum(p * q for p, q in zip(v, h)))

for tour in range(4000):
    pas = 1.5
    gw = [[0.0] * 3] * 4
    gv = [0.0] * 5
    for x, t in exemples:
        h, y = reseau(x)
        d = (y - t) * y * (1 - y)
        for j in range(4):
            dj = d * v[j] * h[j] * (1 - h[j])
            for i in range(3):
                gw[j][i] += dj * x[i]
        for j in range(5):
            gv[j] += d * h[j]
    for j in range(4):
        for i in range(3):
            w[j][i] -= pas * gw[j][i]
    for j in range(5):
        v[j] -= pas * gv[j]

for x, t in exemples:
    print(x, t, round(reseau(x)[1], 3))
