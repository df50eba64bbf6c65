# verdict: wrong
# line: 19
# also: 23
# per-sample loop with index
import random, math
random.seed(44)
rows = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1], [1, 1, 0], [0, 1, 0]]
goal = [0, 1, 1, 0, 0, 1]
nh = 4
W = [[random.uniform(-1, 1) for j in range(nh)] for i in range(3)]
V = [random.uniform(-1, 1) for j in range(nh)]
for epoch in range(1500):
    total = 0
    for n in range(len(rows)):
        x = rows[n]
        h = []
        for j in range(nh):
            net = 0
            for n in range(3):
                net += x[n] * W[n][j]
            h.append(1 / (1 + math.exp(-net)))
        y = 1 / (1 + math.exp(-sum(V[j] * h[j] for j in range(nh))))
        d = (goal[n] - y) * y * (1 - y)
        total += (goal[n] - y) ** 2
        for j in range(nh):
            dh = d * V[j] * h[j] * (1 - h[j])
            V[j] += 0.4 * d * h[j]
            for i in range(3):
                W[i][j] += 0.4 * dh * x[i]
    if epoch % 300 == 0:
        print(epoch, total)
