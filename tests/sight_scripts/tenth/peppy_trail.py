# verdict: right
import random

random.seed(100)
rows = [[random.uniform(0, 1), random.uniform(0, 1)] for _ in range(20)]
prices = [3 * r[0] - 2 * r[1] + 0.5 + random.gauss(0, 0.05) for r in rows]

weights = [0.0, 0.0]
bias = 0.0
rate = 0.3

for epoch in range(400):
    n = len(rows)
    guesses = [sum(w * v for w, v in zip(weights, row)) + bias for row in rows]
    errors = [g - p for g, p in zip(guesses, prices)]
    grad_w = [2 / n * sum(e * row[k] for e, row in zip(errors, rows)) for k in range(2)]
    grad_b = 2 / n * sum(errors)
    weights = [w - rate * g for w, g in zip(weights, grad_w)]
    bias -= rate * grad_b
print("weights", weights, "bias", bias)
