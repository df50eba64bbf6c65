# verdict: not a network
# why: Weights are found by random mutation and selection, no gradient.
import numpy as np

rng = np.random.default_rng(21)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
y = np.array([0, 1, 1, 0], float)

def net(genome):
    w1 = genome[:12].reshape(3, 4)
    w2 = genome[12:]
    return 1 / (1 + np.exp(-np.tanh(X @ w1) @ w2))

def fitness(g):
    return -np.mean((net(g) - y) ** 2)

pop = rng.normal(size=(40, 16))
for gen in range(200):
    scores = np.array([fitness(g) for g in pop])
    best = pop[np.argsort(scores)[::-1][:10]]
    children = best[rng.integers(0, 10, 30)] + rng.normal(scale=0.3, size=(30, 16))
    pop = np.vstack([best, children])
    if gen % 40 == 0:
        print(gen, -scores.max())
print(net(pop[0]).round(2))
