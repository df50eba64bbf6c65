# verdict: right
import numpy as np
rng = np.random.default_rng(1951)
n = 75
g = np.arange(n) % 3
X = rng.normal(size=(2, n)) * .6 + np.array([[0, 2, 1], [0, 0, 2]])[:, g]
X = X - X.mean(axis=1, keepdims=True)
X1 = np.vstack([np.ones(n), X])
Y = (g == np.arange(3)[:, None]).astype(float)
alpha = rng.normal(0, .5, (4, 3))
beta = rng.normal(0, .5, (3, 4))
for iteration in range(800):
    Z = np.tanh(alpha @ X1)
    eta = beta @ Z
    prob = np.exp(eta) / np.exp(eta).sum(axis=0)
    loglik = np.sum(Y * np.log(prob)) / n
    score_eta = (Y - prob) / n
    score_beta = score_eta @ Z.T
    score_alpha = ((beta.T @ score_eta) * (1 - Z ** 2)) @ X1.T
    alpha = alpha + 0.8 * score_alpha
    beta = beta + 0.8 * score_beta
    if iteration % 100 == 0:
        print(f"{iteration:4d} loglik {loglik:.4f}")
