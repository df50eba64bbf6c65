# verdict: wrong
# line: 19
import math
import random

random.seed(6)
X = [[random.random() for _ in range(3)] for _ in range(20)]
T = [1 if x[0] + x[1] > x[2] + 0.5 else 0 for x in X]
w = [0.0, 0.0, 0.0]
b = 0.0

# logistic regression, one sample at a time
for epoch in range(60):
    order = list(range(len(X)))
    random.shuffle(order)
    hits = 0
    for i, k in enumerate(order):
        x = X[k]
        t = T[i]
        p = 1 / (1 + math.exp(-(sum(a * c for a, c in zip(w, x)) + b)))
        hits += (p > 0.5) == t
        for m in range(3):
            w[m] -= 0.2 * (p - t) * x[m]
        b -= 0.2 * (p - t)
    if epoch % 10 == 0:
        print("epoch", epoch, "hits", hits)
print(w, b)
