# verdict: wrong
# line: 20
from math import exp, log
import random
random.seed(5)

K, D = 3, 2
samples = [([0.1, 0.2], 0), ([0.3, 0.1], 0), ([0.9, 0.1], 1), ([1.0, 0.3], 1), ([0.2, 0.9], 2), ([0.4, 1.0], 2)]
W = [[random.gauss(0, 0.1) for _ in range(D)] for _ in range(K)]
b = [0.0] * K

for epoch in range(100):
    cost = 0
    for x, label in samples:
        z = [sum(W[k][i] * x[i] for i in range(D)) + b[k] for k in range(K)]
        total = sum(exp(v) for v in z)
        p = [exp(v) / total for v in z]
        cost -= log(p[label])
        grad = p[:]
        grad[label - 1] -= 1
        for k in range(K):
            for i in range(D):
                W[k][i] -= 0.3 * grad[k] * x[i]
            b[k] -= 0.3 * grad[k]
    if epoch % 20 == 0:
        print(epoch, cost)
