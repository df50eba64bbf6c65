# verdict: wrong
# line: 27
# also: 28, 29
import math
import random

random.seed(77)
EPS = 1e-3
data = [((0.1, 0.8), 1), ((0.4, 0.3), 0), ((0.9, 0.6), 1), ((0.7, 0.1), 0), ((0.3, 0.9), 1), ((0.8, 0.2), 0)]
w = [random.uniform(-1, 1) for _ in range(13)]

def predict(x):
    total = w[12]
    for k in range(3):
        a, b, c, v = w[4 * k:4 * k + 4]
        total += v * math.tanh(a * x[0] + b * x[1] + c)
    return 1 / (1 + math.exp(-total))

def cost():
    return sum((predict(x) - y) ** 2 for x, y in data) / len(data)

def gradient():
    g = []
    for i in range(len(w)):
        w[i] += EPS
        hi = cost()
        w[i] -= 2 * EPS
        lo = cost()
        g.append((hi - lo) / (2 * EPS))
    return g

for it in range(800):
    g = gradient()
    for i in range(len(w)):
        w[i] -= 1.0 * g[i]
    if it % 200 == 0:
        print(it, round(cost(), 5))
print([round(predict(x), 2) for x, _ in data])
