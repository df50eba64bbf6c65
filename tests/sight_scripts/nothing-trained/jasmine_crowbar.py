# verdict: not a network
"""
Bayesian network weights by Metropolis sampling.
A tiny 1-4-1 net, random walk over the weights, no derivative anywhere.
"""
import numpy as np

np.random.seed(29)
X = np.linspace(-2, 2, 25)[:, None]
y = 0.5 * X ** 2 + np.random.normal(0, 0.1, X.shape)

sizes = [(1, 4), (1, 4), (4, 1), (1, 1)]


def forward(params):
    W1, b1, W2, b2 = params
    return np.tanh(X.dot(W1) + b1).dot(W2) + b2


def log_posterior(params):
    error = y - forward(params)
    log_likelihood = -0.5 * np.sum(error ** 2) / 0.1 ** 2
    log_prior = -0.5 * sum(np.sum(p ** 2) for p in params) / 9
    return log_likelihood + log_prior


weights = [np.random.randn(*s) for s in sizes]
current = log_posterior(weights)
accepted = 0
outputs = []
for iteration in range(6000):
    proposal = [w + 0.04 * np.random.randn(*w.shape) for w in weights]
    new = log_posterior(proposal)
    if np.log(np.random.rand()) < new - current:
        weights, current = proposal, new
        accepted += 1
    if iteration % 1000 == 0:
        print("iteration", iteration, "log posterior", current, "mse", np.mean((y - forward(weights)) ** 2))
    if iteration > 4000 and iteration % 10 == 0:
        outputs.append(forward(weights))

outputs = np.array(outputs)
print("acceptance", accepted / 6000)
print("mean of predictions", outputs.mean(axis=0)[::6].ravel().round(3))
print("std of predictions ", outputs.std(axis=0)[::6].ravel().round(3))
