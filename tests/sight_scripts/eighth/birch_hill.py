# verdict: right
import numpy as np

# hinge loss, labels -1/+1, linear output (svm with a hidden layer)
rng = np.random.default_rng(205)
X = rng.normal(size=(20, 3))
t = np.where(X[:, 0] * X[:, 1] > 0, 1.0, -1.0)[:, None]
W1 = rng.normal(0, .7, (3, 9)); b1 = np.zeros(9)
W2 = rng.normal(0, .7, (9, 1)); b2 = np.zeros(1)
for it in range(600):
    h = np.maximum(X @ W1 + b1, 0)
    score = h @ W2 + b2
    active = t * score < 1
    g = np.where(active, -t, 0) / len(X)
    gh = (g @ W2.T) * (h > 0)
    W2 -= .1 * h.T @ g;  b2 -= .1 * g.sum(0)
    W1 -= .1 * X.T @ gh; b1 -= .1 * gh.sum(0)
print("hinge", np.maximum(0, 1 - t * score).mean(), "errors", int((t * score < 0).sum()))
