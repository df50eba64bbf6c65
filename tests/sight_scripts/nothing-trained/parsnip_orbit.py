# verdict: not a network
"""Homework 2: k nearest neighbours, leave one out, for several k."""
import math
import random

rng = random.Random(11)


def make_flower(kind):
    base = {"setosa": (5.0, 3.4, 1.4, 0.2),
            "versicolor": (5.9, 2.8, 4.3, 1.3),
            "virginica": (6.6, 3.0, 5.5, 2.0)}[kind]
    return [b + rng.gauss(0, 0.45) for b in base]


X, y = [], []
for kind in ("setosa", "versicolor", "virginica"):
    for _ in range(25):
        X.append(make_flower(kind))
        y.append(kind)


def distance(a, b):
    return math.sqrt(sum((ai - bi) ** 2 for ai, bi in zip(a, b)))


def predict(train_X, train_y, query, k):
    near = sorted(zip(train_X, train_y), key=lambda pair: distance(pair[0], query))[:k]
    votes = {}
    for point, label in near:
        votes[label] = votes.get(label, 0) + 1
    return max(votes, key=votes.get)


best_k, best_error = None, 1.0
for k in range(1, 16, 2):
    wrong = 0
    for i in range(len(X)):
        output = predict(X[:i] + X[i + 1:], y[:i] + y[i + 1:], X[i], k)
        if output != y[i]:
            wrong += 1
    error = wrong / len(X)
    print(f"k={k:2d}  error={error:.3f}")
    if error < best_error:
        best_k, best_error = k, error

print("best k:", best_k)
