# verdict: not a network
"""Neuroevolution: a population of small networks learns a sine, no gradients."""
import numpy as np

rng = np.random.default_rng(8)
X = np.linspace(-3, 3, 40).reshape(-1, 1)
target = np.sin(X)

H = 8
N_WEIGHTS = H + H + H + 1
POP, ELITE = 40, 8


def network(genome, X):
    W1 = genome[:H].reshape(1, H)
    b1 = genome[H:2 * H]
    W2 = genome[2 * H:3 * H].reshape(H, 1)
    b2 = genome[-1]
    return np.tanh(X @ W1 + b1) @ W2 + b2


def loss(genome):
    error = target - network(genome, X)
    return np.mean(error ** 2)


population = rng.normal(0, 1, (POP, N_WEIGHTS))
sigma = 0.3
for epoch in range(200):
    losses = np.array([loss(g) for g in population])
    order = np.argsort(losses)
    population = population[order]
    if epoch % 20 == 0:
        print(f"generation {epoch:3d} best loss {losses[order[0]]:.6f}")
    for i in range(ELITE, POP):
        mother, father = population[rng.integers(0, ELITE, 2)]
        mask = rng.random(N_WEIGHTS) < 0.5
        child = np.where(mask, mother, father)
        child = child + sigma * rng.normal(size=N_WEIGHTS) * (rng.random(N_WEIGHTS) < 0.3)
        population[i] = child
    sigma *= 0.99

print("final loss", min(loss(g) for g in population))
