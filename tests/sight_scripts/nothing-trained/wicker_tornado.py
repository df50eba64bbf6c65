# verdict: not a network
"""
Pocket perceptron on noisy points: the perceptron's own rule, and the best
weights so far are kept in the pocket.
"""
import random

random.seed(31)

X, y = [], []
for i in range(100):
    a, b = random.uniform(-1, 1), random.uniform(-1, 1)
    label = 1 if 2 * a - b + 0.3 > 0 else -1
    if random.random() < 0.05:
        label = -label
    X.append((1.0, a, b))
    y.append(label)


def activation(w, x):
    return 1 if sum(wi * xi for wi, xi in zip(w, x)) >= 0 else -1


def mistakes(w):
    return sum(1 for x, t in zip(X, y) if activation(w, x) != t)


w = [random.uniform(-0.5, 0.5) for _ in range(3)]
pocket, pocket_errors = w[:], mistakes(w)

for epoch in range(80):
    order = list(range(len(X)))
    random.shuffle(order)
    for i in order:
        if activation(w, X[i]) != y[i]:
            w = [wi + y[i] * xi for wi, xi in zip(w, X[i])]
            e = mistakes(w)
            if e < pocket_errors:
                pocket, pocket_errors = w[:], e
    if epoch % 10 == 0:
        print("epoch", epoch, "errors now", mistakes(w), "pocket", pocket_errors)

print("weights", [round(v, 3) for v in pocket])
