# verdict: right
# logistic regression from memory, lists only
import math

study = [
    # hours studied, hours slept, passed?
    (1.0, 6.5, 0), (2.0, 4.0, 0), (2.5, 8.0, 0), (3.0, 5.0, 0), (4.0, 7.5, 1), (3.5, 7.0, 0),
    (4.5, 5.5, 1), (5.0, 8.0, 1), (5.5, 4.5, 0), (6.0, 7.0, 1), (7.0, 6.0, 1), (8.0, 8.0, 1),
]


def mean(v):
    return sum(v) / len(v)


def sd(v):
    m = mean(v)
    return math.sqrt(sum((a - m) ** 2 for a in v) / len(v))


cols = list(zip(*study))
X = []
for h, s, _ in study:
    X.append([1.0, (h - mean(cols[0])) / sd(cols[0]), (s - mean(cols[1])) / sd(cols[1])])
y = list(cols[2])

theta = [0.0, 0.0, 0.0]
alpha = 0.5

for it in range(500):
    grad = [0.0, 0.0, 0.0]
    cost = 0.0
    for xi, yi in zip(X, y):
        p = 1 / (1 + math.exp(-sum(t * v for t, v in zip(theta, xi))))
        cost += -math.log(p) if yi else -math.log(1 - p)
        for j in range(3):
            grad[j] += (p - yi) * xi[j] / len(X)
    theta = [t - alpha * g for t, g in zip(theta, grad)]
    if it % 100 == 0:
        print(it, cost / len(X), theta)
