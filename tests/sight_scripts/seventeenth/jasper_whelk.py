# verdict: wrong
# line: 24
# why: plain Python: output weight index transposed in the hidden sum
import math
import random

def net(w1, w2, x):
    h = [1 / (1 + math.exp(-sum(x[i] * w1[i][j] for i in range(3)))) for j in range(3)]
    o = [1 / (1 + math.exp(-sum(h[j] * w2[j][k] for j in range(3)))) for k in range(3)]
    return h, o

random.seed(3)
w1 = [[random.random() * 2 - 1 for _ in range(3)] for _ in range(3)]
w2 = [[random.random() * 2 - 1 for _ in range(3)] for _ in range(3)]
colours = [([.9, .1, .1], [1, 0, 0]), ([.2, .8, .1], [0, 1, 0]), ([.1, .3, .9], [0, 0, 1]), ([.7, .2, .2], [1, 0, 0])]
for epoch in range(800):
    for x, t in colours:
        h, o = net(w1, w2, x)
        do = [(o[k] - t[k]) * o[k] * (1 - o[k]) for k in range(3)]
        dh = [0, 0, 0]
        for j in range(3):
            total = 0
            for k in range(3):
                total += do[k] * w2[k][j]
            dh[j] = total * h[j] * (1 - h[j])
        for i in range(3):
            for j in range(3):
                w2[i][j] -= .6 * do[j] * h[i]
                w1[i][j] -= .6 * dh[j] * x[i]
print([[round(v, 2) for v in net(w1, w2, x)[1]] for x, _ in colours])
