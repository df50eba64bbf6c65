# verdict: wrong
# line: 21
# also: 17
import random, math
rows = [[0.0, 0.3, 1.0], [0.5, 0.5, 0.2], [1.0, 0.1, 0.7], [0.2, 0.8, 0.9], [0.6, 0.4, 0.4]]
goal = [0.2, 0.9, 0.4, 0.7, 0.1]
W = [[random.random() - .5 for i in range(3)] for j in range(4)]
v = [random.random() - .5 for j in range(4)]
h = [0.0] * 4
def s(z): return 1 / (1 + math.exp(-z))
for epoch in range(500):
    for i in range(5):
        p = i
        x = rows[i]
        for j in range(4):
            net = 0.0
            for i in range(3):
                net += W[j][i] * x[i]
            h[j] = s(net)
        y = s(sum(v[j] * h[j] for j in range(4)))
        d = (goal[i] - y) * y * (1 - y)
        for j in range(4):
            g = d * v[j] * h[j] * (1 - h[j])
            v[j] += 0.5 * d * h[j]
            for i in range(3):
                W[j][i] += 0.5 * g * x[i]
print(W, v)
