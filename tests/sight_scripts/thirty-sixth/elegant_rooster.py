# verdict: wrong
# line: 36
import math
import random

random.seed(8)
alpha = 0.4

def f(x):
    return 1.0 / (1.0 + math.exp(-x))

# truth table of the implication a -> (b or c)
data = []
for a in (0, 1):
    for b in (0, 1):
        for c in (0, 1):
            data.append(([a, b, c, 1], int(not a or b or c)))

w = [[random.uniform(-1, 1) for _ in range(4)] for _ in range(3)]
v = [random.uniform(-1, 1) for _ in range(4)]

for epoch in range(1200):
    sse = 0
    for x, target in data:
        h = [f(sum(wi * xi for wi, xi in zip(row, x))) for row in w] + [1]
        y = f(sum(vj * hj for vj, hj in zip(v, h)))
        sse += (target - y) ** 2

        step_y = alpha * (target - y) * y * (1 - y)
        step_h = [step_y * v[j] * h[j] * (1 - h[j]) for j in range(3)]

        for j in range(4):
            v[j] += step_y * h[j]
        for j in range(3):
            for i in range(4):
                w[j][i] += alpha * step_h[j] * x[i]
    if epoch % 300 == 0:
        print(epoch, sse)
